"""The sandbox that templates run in: strict, autoescaped, without files, clock or chance, and with limits.

A template sees the prepared sheet and a few functions. It can call those, its own macros and nothing else; text from
articles is escaped wherever it is printed.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes, pass_environment, pass_eval_context
from jinja2.ext import Extension
from jinja2.filters import FILTERS, make_attrgetter
from jinja2.runtime import LoopContext, Macro, markup_join
from jinja2.sandbox import SandboxedEnvironment
from jinja2.visitor import NodeTransformer

from dossier.core.model.problems import TemplateFault
from dossier.render.printable import printable
from dossier.render.templates.limits import MAX_CHARACTERS, METER, Meter, check_size, limited, measured, of_text
from dossier.render.templates.positions import mark_positions

ENTRY = "document.xml.j2"
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+")
_FILTERS = (
    "abs capitalize count default dictsort e escape first float groupby int items join last length list lower map max min "
    "reject rejectattr replace reverse round select selectattr slice sort sum title trim truncate unique upper"
).split()
_TEXT_FILTERS = {
    "capitalize": 0, "e": 0, "escape": 0, "lower": 0, "replace": 1, "title": 0, "trim": 0, "truncate": 1, "upper": 0,
}  # fmt: skip
"""Filters that write out whatever they are given, with the place of it among jinja's arguments."""
_JOINED = "joined_texts"


def finalize(value: Any) -> Any:
    """Return what is printed for ``value``: a text without characters that no document can hold.

    Raises TypeError for what is neither text nor number: the written form of a thing of the program means nothing to a
    reader, and may differ from run to run.
    """
    if isinstance(value, str):
        METER.get().write(len(value))
        return printable(value)
    if value is None or isinstance(value, int | float | jinja2.Undefined):
        return value
    raise TypeError(f"only texts and numbers can be printed, not a {type(value).__name__}")


class _FolderLoader(jinja2.BaseLoader):
    """Reads templates from one folder and nowhere else."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        path = (self.folder / template).resolve()
        if not path.is_relative_to(self.folder.resolve()) or not path.is_file():
            raise jinja2.TemplateNotFound(template)
        source = path.read_text("utf-8")
        return source, template, lambda: path.is_file() and path.read_text("utf-8") == source


class _PositionMarks(Extension):
    """Adds the position marks before jinja reads a template."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        return mark_positions(source, name or ENTRY)


class _Sandbox(SandboxedEnvironment):
    """jinja's sandbox, narrowed: no calls but ours, no growing operators, each loop counted."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro | LoopContext) or getattr(obj, "for_templates", False) is True

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        numbers = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**":
            raise TemplateFault("the operator ** is not allowed in templates")
        if operator == "+" or numbers:
            return check_size(super().call_binop(context, operator, left, right))
        raise TemplateFault(f"the operator {operator} is allowed in templates only between numbers")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        bodies: list[nodes.For | nodes.Macro] = [*template.find_all(nodes.For), *template.find_all(nodes.Macro)]
        for loop in bodies:
            size: nodes.Expr = nodes.Const(sum(_literal(child) for child in loop.body))
            loop.body.insert(0, nodes.ExprStmt(nodes.Call(nodes.Name("tick", "load"), [size], [], None, None)))
        _Joins().visit(template)
        template.set_environment(self)
        return template


def _literal(node: nodes.Node) -> int:
    """Return how many characters of the template itself one turn prints; inner loops count their own."""
    if isinstance(node, nodes.For | nodes.Macro):
        return 0
    if isinstance(node, nodes.TemplateData):
        return len(node.data)
    return sum(_literal(child) for child in node.iter_child_nodes())


class _Joins(NodeTransformer):
    """Turns ``a ~ b`` into a call whose result has a limit; jinja cannot intercept this operator."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:
        self.generic_visit(node)
        return nodes.Call(nodes.Name(_JOINED, "load"), node.nodes, [], None, None, lineno=node.lineno)


def for_templates(function: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a function as callable from templates."""
    function.for_templates = True  # type: ignore[attr-defined]
    return function


def _joined(*parts: Any) -> Any:
    return check_size(markup_join([finalize(part) for part in measured(parts)]))


@pass_eval_context
def _join(context: nodes.EvalContext, parts: Any, separator: str = "", attribute: str | None = None) -> Any:
    """Join texts, in all no longer than a value may be."""
    found = make_attrgetter(context.environment, attribute) if attribute else None
    texts = [finalize(found(part) if found else part) for part in parts]
    measured(text for part in texts for text in (part, separator))
    return FILTERS["join"](context, texts, separator)


@pass_environment
def _sum(environment: jinja2.Environment, parts: Any, attribute: str | None = None, start: float = 0) -> Any:
    """Add up numbers, and nothing else."""
    found = make_attrgetter(environment, attribute) if attribute else None
    numbers = [found(part) if found else part for part in parts]
    if not all(isinstance(number, int | float) for number in (start, *numbers)):
        raise TypeError("only numbers can be added up")
    return check_size(sum(numbers, start))


@lru_cache(maxsize=8)
def _make_environment(folder: Path) -> _Sandbox:
    environment = _Sandbox(
        loader=_FolderLoader(folder),
        extensions=[_PositionMarks],
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        cache_size=50,
    )
    environment.filters = {name: limited(FILTERS[name]) for name in _FILTERS}
    environment.filters |= {name: of_text(FILTERS[name], place) for name, place in _TEXT_FILTERS.items()}
    environment.filters |= {"join": _join, "sum": _sum}
    environment.globals = {_JOINED: for_templates(_joined)}
    return environment


def run_template(folder: Path, values: Mapping[str, Any]) -> str:
    """Return the markup that the template in ``folder`` writes for ``values``.

    Raises TemplateFault, with file and line, for every way in which a template can be wrong.
    """
    environment = _make_environment(folder)
    meter = Meter()
    METER.set(meter)
    try:
        template = environment.get_template(ENTRY)
        return _collect(template.generate({**values, "tick": for_templates(lambda size=0: meter.tick(size))}))
    except Exception as error:
        raise _as_fault(error, folder) from error


def _collect(chunks: Any) -> str:
    parts: list[str] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MAX_CHARACTERS:
            # Thrown into the template, so that the fault knows the line that was being written.
            chunks.throw(TemplateFault(f"the template writes more than {MAX_CHARACTERS:,} characters"))
        parts.append(chunk)
    return "".join(parts)


def _as_fault(error: Exception, folder: Path) -> TemplateFault:
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateFault(f"{folder.name}/{error.name or ENTRY}:{error.lineno}: {error.message}")
    if isinstance(error, jinja2.TemplateNotFound):
        return TemplateFault(f"{folder.name}/{_line_of(error)}: there is no template {error.message} in the folder")
    return TemplateFault(f"{folder.name}/{_line_of(error)}: {_reason(error)}")


def _reason(error: Exception) -> str:
    """Return in one line what went wrong, in words that say nothing of the program's memory."""
    if isinstance(error, RecursionError):
        return "the template calls itself without end, or is nested too deeply"
    if isinstance(error, MemoryError):
        return "the template needs too much memory"
    lines = str(error).splitlines()
    return _ADDRESS.sub("", lines[0]) if lines else type(error).__name__


def _line_of(error: Exception) -> str:
    """Return file and line of the template frame that an error passed last (jinja rewrites its tracebacks so)."""
    found, frame = f"{ENTRY}:1", error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(".j2"):
            found = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}"
        frame = frame.tb_next
    return found
