"""Form, paper, language, marking, period of the dossier; what is chosen takes effect in the preview at once."""

from dataclasses import replace

from PySide6.QtCore import QDate, QLocale, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from dossier.gui.actions import Tools
from dossier.gui.i18n import LANGUAGES, translate
from dossier.gui.session import Session
from dossier.service.rendering import list_templates
from dossier.service.resources import resource_path

_PAUSE_MS = 400
_YEARS = 8
_MARKINGS = (
    "",
    "TLP:CLEAR",
    "TLP:GREEN",
    "TLP:AMBER",
    "TLP:AMBER+STRICT",
    "TLP:RED",
    "OFFICIAL",
    "OFFICIAL-SENSITIVE",
    "RESTREINT UE",
)
_FIRST_DAY = QDate(1945, 1, 1)


class OptionsPanel(QScrollArea):
    """A side panel of fields bound to the session's options."""

    def __init__(self, session: Session, tools: Tools) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._session, self._tools = session, tools
        self._loading = False
        self._title = QLabel(translate("Panels", "Dossier options"))
        self.setAccessibleName(self._title.text())
        self._form, self._paper, self._language = QComboBox(), QComboBox(), QComboBox()
        self._marking = QComboBox()
        self._prepared_for, self._drafter, self._occasion = QLineEdit(), QLineEdit(), QLineEdit()
        self._empty_slots = QCheckBox(translate("Panels", "Print empty notes to fill in"))
        self._first, self._last = _day_field(), _day_field()
        self._span = QComboBox()
        self._fill_choices()
        inner = QWidget()
        inner.setProperty("window", True)
        inner.setLayout(self._lay_out())
        self.setWidget(inner)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._apply)
        self._connect()
        self._show()
        session.options_changed.connect(self._show)
        tools.theme.changed.connect(self._dress)
        self._dress()

    def _fill_choices(self) -> None:
        for name, _ in list_templates():
            self._form.addItem(_form_name(name), name)
        for paper in ("A4", "Letter"):
            self._paper.addItem(paper, paper)
        for path in sorted(resource_path("i18n", "documents").glob("*.toml")):
            native = LANGUAGES.get(path.stem) or QLocale(path.stem).nativeLanguageName() or path.stem
            self._language.addItem(native[:1].upper() + native[1:], path.stem)
        year = QDate.currentDate().year()
        self._span.addItem(translate("Panels", "All there is"), (None, None))
        for one in range(year, year - _YEARS, -1):
            self._span.addItem(str(one), (f"{one}-01-01", f"{one}-12-31"))
        self._span.addItem(translate("Panels", "Other"), None)
        self._marking.setEditable(True)
        self._marking.addItems(list(_MARKINGS))

    def _lay_out(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(10)
        column.addWidget(self._title)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(4)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Panels", "&Form"), self._form),
            (translate("Panels", "&Paper"), self._paper),
            (translate("Panels", "&Language"), self._language),
            (translate("Panels", "&Marking"), self._marking),
            (translate("Panels", "Prepared fo&r"), self._prepared_for),
            (translate("Panels", "&Drafter"), self._drafter),
            (translate("Panels", "&Occasion"), self._occasion),
            (translate("Panels", "P&eriod"), self._span),
            (translate("Panels", "From"), self._first),
            (translate("Panels", "To"), self._last),
        )
        for words, field in rows:
            label = QLabel(words)
            label.setProperty("tone", "mute")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        column.addLayout(form)
        column.addWidget(self._empty_slots)
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        for box in (self._form, self._paper, self._language):
            box.currentIndexChanged.connect(self._later)
        self._marking.currentTextChanged.connect(self._later)
        for field in (self._prepared_for, self._drafter, self._occasion):
            field.textChanged.connect(self._later)
        for day in (self._first, self._last):
            day.dateChanged.connect(self._later)
        self._empty_slots.toggled.connect(self._later)
        self._span.activated.connect(lambda _: self._session.choose_period(self._span.currentData() or (None, None)))

    def _later(self) -> None:
        if not self._loading:
            self._pause.start()

    def _apply(self) -> None:
        old = self._session.options
        self._session.choose_options(
            replace(
                old,
                template=self._form.currentData() or old.template,
                paper=self._paper.currentData(),
                language=self._language.currentData() or old.language,
                marking=self._marking.currentText().strip(),
                prepared_for=self._prepared_for.text().strip(),
                drafter=self._drafter.text().strip(),
                occasion=self._occasion.text().strip(),
                show_empty_slots=self._empty_slots.isChecked(),
                period=(_chosen(self._first), _chosen(self._last)),
            )
        )

    def _show(self) -> None:
        options = self._session.options
        self._loading = True
        for box, value in ((self._form, options.template), (self._paper, options.paper), (self._language, options.language)):
            box.setCurrentIndex(max(box.findData(value), 0))
        if self._marking.currentText().strip() != options.marking:
            self._marking.setEditText(options.marking)
        for field, words in (
            (self._prepared_for, options.prepared_for),
            (self._drafter, options.drafter),
            (self._occasion, options.occasion),
        ):
            if field.text().strip() != words:
                field.setText(words)
        self._empty_slots.setChecked(options.show_empty_slots)
        for day_field, day in zip((self._first, self._last), options.period, strict=True):
            day_field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate) if day else _FIRST_DAY)
        places = [place for place in range(self._span.count()) if self._span.itemData(place) == options.period]
        self._span.setCurrentIndex(places[0] if places else self._span.count() - 1)
        self._loading = False

    def _dress(self) -> None:
        self._title.setFont(self._tools.theme.faces.serif(13, strong=True))


def _form_name(template: str) -> str:
    """Return what the user reads for a template: how long the bundled ones are, the name alone for the user's own."""
    bundled = {
        "one-pager": translate("Panels", "One page"),
        "brief": translate("Panels", "Brief, a few pages"),
        "full": translate("Panels", "Full, everything"),
    }
    return bundled.get(template, template.replace("_", " ").replace("-", " ").capitalize())


def _day_field() -> QDateEdit:
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setDisplayFormat("d MMM yyyy")
    field.setMinimumDate(_FIRST_DAY)
    # A date field cannot be empty; its least day stands for "open" and is shown as a dash.
    field.setSpecialValueText("—")
    return field


def _chosen(field: QDateEdit) -> str | None:
    return None if field.date() == _FIRST_DAY else field.date().toString(Qt.DateFormat.ISODate)
