"""The sandbox that templates run in: strict, autoescaped, without files, clock or chance, and with limits.

A template sees the prepared sheet and a few functions. It can call those, its own macros and nothing else; text from
articles is escaped wherever it is printed.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.ext import Extension
from jinja2.filters import FILTERS
from jinja2.runtime import LoopContext, Macro
from jinja2.sandbox import SandboxedEnvironment

from dossier.core.model.problems import TemplateFault
from dossier.render.printable import printable
from dossier.render.templates.limits import MAX_CHARACTERS, Meter, check_size, limited
from dossier.render.templates.positions import mark_positions

ENTRY = "document.xml.j2"
_FILTERS = (
    "abs capitalize count default dictsort e escape first float groupby int items join last length list lower map max min "
    "reject rejectattr replace reverse round select selectattr slice sort sum title trim truncate unique upper"
).split()


def finalize(value: Any) -> Any:
    """Return what is printed for ``value``: a text without characters that no document can hold."""
    return printable(value) if isinstance(value, str) else value


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
        if operator == "+" or (operator in "*%" and numbers):
            return check_size(super().call_binop(context, operator, left, right))
        raise TemplateFault(f"the operator {operator} is allowed in templates only between numbers")

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template = super()._parse(source, name, filename)
        bodies: list[nodes.For | nodes.Macro] = [*template.find_all(nodes.For), *template.find_all(nodes.Macro)]
        for loop in bodies:
            loop.body.insert(0, nodes.ExprStmt(nodes.Call(nodes.Name("tick", "load"), [], [], None, None)))
        template.set_environment(self)
        return template


def for_templates(function: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a function as callable from templates."""
    function.for_templates = True  # type: ignore[attr-defined]
    return function


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
    environment.globals = {}
    return environment


def run_template(folder: Path, values: Mapping[str, Any]) -> str:
    """Return the markup that the template in ``folder`` writes for ``values``.

    Raises TemplateFault, with file and line, for every way in which a template can be wrong.
    """
    environment = _make_environment(folder)
    meter = Meter(folder.name)
    try:
        template = environment.get_template(ENTRY)
        return _collect(template.generate({**values, "tick": for_templates(lambda: meter.tick())}), folder.name)
    except TemplateFault:
        raise
    except Exception as error:
        raise _as_fault(error, folder) from error


def _collect(chunks: Any, name: str) -> str:
    parts: list[str] = []
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MAX_CHARACTERS:
            raise TemplateFault(f"{name}: the template writes more than {MAX_CHARACTERS:,} characters")
        parts.append(chunk)
    return "".join(parts)


def _as_fault(error: Exception, folder: Path) -> TemplateFault:
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateFault(f"{folder.name}/{error.name or ENTRY}:{error.lineno}: {error.message}")
    if isinstance(error, jinja2.TemplateNotFound):
        return TemplateFault(f"{folder.name}: there is no template {error.message} in the folder")
    if isinstance(error, RecursionError):
        return TemplateFault(f"{folder.name}: the template calls itself without end")
    return TemplateFault(
        f"{folder.name}/{_line_of(error)}: {str(error).splitlines()[0] if str(error) else type(error).__name__}"
    )


def _line_of(error: Exception) -> str:
    """Return file and line of the template frame that an error passed last (jinja rewrites its tracebacks so)."""
    found, frame = f"{ENTRY}:1", error.__traceback__
    while frame is not None:
        if frame.tb_frame.f_code.co_filename.endswith(".j2"):
            found = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}"
        frame = frame.tb_next
    return found
