<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Правка</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Файл</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Справка</translation>
    </message>
    <message>
      <source>&amp;Item</source>
      <translation>&amp;Строка</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>О программе Dossier</translation>
    </message>
    <message>
      <source>Add words of the source…</source>
      <translation>Добавить слова источника…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Полужирный</translation>
    </message>
    <message>
      <source>Bulleted list</source>
      <translation>Маркированный список</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Сослаться в заметках</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Копировать как цитату</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Исправить…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Собеседники</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Параметры досье</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>Экспорт в PDF…</translation>
    </message>
    <message>
      <source>Export in another format…</source>
      <translation>Экспорт в другом формате…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>Фор&amp;мат</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Фильтр собеседников</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Найти что угодно…</translation>
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation>Найти в списке или в просмотре</translation>
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation>Форма, бумага, язык, гриф и период досье</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Заголовок</translation>
    </message>
    <message>
      <source>History of decisions…</source>
      <translation>История решений…</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Как пользоваться Dossier</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Импорт файлов…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Импорт папки…</translation>
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation>Импорт текста из буфера обмена</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Увеличить отступ</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Курсив</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation>Исключить или вернуть</translation>
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation>Исключённые строки не печатаются; здесь они остаются бледными</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Ссылка</translation>
    </message>
    <message>
      <source>Make a statement of the words selected in the source</source>
      <translation>Сделать заявление из слов, выделенных в источнике</translation>
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation>Отметить как ключевую строку досье</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Объединить людей</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Переместить ниже</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Переместить выше</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Нумерованный список</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
      <source>Outdent</source>
      <translation>Уменьшить отступ</translation>
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation>Закрепить собеседника</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Настройки…</translation>
    </message>
    <message>
      <source>Print this line after the one below it</source>
      <translation>Напечатать эту строку после следующей</translation>
    </message>
    <message>
      <source>Print this line before the one above it</source>
      <translation>Напечатать эту строку перед предыдущей</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Печать…</translation>
    </message>
    <message>
      <source>Put this line with its source into the notes; it can also be dragged there</source>
      <translation>Добавить эту строку с источником в заметки; её можно и перетащить туда</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Выход</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation>Прочитать статьи в библиотеку; файлы можно и перетащить на окно</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation>Отклонить как ошибку</translation>
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation>Поиск собеседников, людей, фактов, текстов и команд</translation>
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation>Отправить по почте…</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Источник</translation>
    </message>
    <message>
      <source>Star as key</source>
      <translation>Отметить звездой</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Use as the home side</source>
      <translation>Сделать своей стороной</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Следить за папкой…</translation>
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation>Записать досье на собеседника в файл</translation>
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation>Добавить слова из источника</translation>
    </message>
    <message>
      <source>Correct {what}</source>
      <translation>Исправить {what}</translation>
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation>Своя сторона: {name}</translation>
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation>Исключить {what}</translation>
    </message>
    <message>
      <source>Merge people: {name}</source>
      <translation>Объединить людей: {name}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Переместить {what}</translation>
    </message>
    <message>
      <source>Reject {what}</source>
      <translation>Отклонить {what}</translation>
    </message>
    <message>
      <source>Star {what}</source>
      <translation>Звезда: {what}</translation>
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation>Отозвать прежнее решение</translation>
    </message>
    <message>
      <source>Take back {what}</source>
      <translation>Вернуть {what}</translation>
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation>Снять звезду: {what}</translation>
    </message>
    <message>
      <source>{n} lines</source>
      <translation>строк: {n}</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation>
        <numerusform>Не удалось прочитать %n файл. Всё остальное в библиотеке.</numerusform>
        <numerusform>Не удалось прочитать %n файла. Всё остальное в библиотеке.</numerusform>
        <numerusform>Не удалось прочитать %n файлов. Всё остальное в библиотеке.</numerusform>
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation>2023-02-28, 2023-02 или 2023; пусто, если неизвестно</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>О программе Dossier</translation>
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation>Добавить в досье</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Все файлы (*)</translation>
    </message>
    <message>
      <source>Anywhere</source>
      <translation>Везде</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>По состоянию на</translation>
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation>Досье на любого собеседника: каждая строка ведёт к своему месту в источнике.</translation>
    </message>
    <message>
      <source>Choose several lines</source>
      <translation>Выбрать несколько строк</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Копировать подробности</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Копировать список</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Копировать версии</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Дата</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Прямая цитата</translation>
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation>Документы (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</translation>
    </message>
    <message>
      <source>Dossier exported</source>
      <translation>Досье записано</translation>
    </message>
    <message>
      <source>Export dossier</source>
      <translation>Экспорт досье</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation>Неимпортированные файлы</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Найти что угодно</translation>
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation>Собеседники, люди, строки, тексты, команды</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Go to a tab</source>
      <translation>Перейти на вкладку</translation>
    </message>
    <message>
      <source>History of decisions</source>
      <translation>История решений</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Как пользоваться Dossier</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Импорт файлов</translation>
    </message>
    <message>
      <source>Import folder</source>
      <translation>Импорт папки</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Сочетания клавиш</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Лицензии</translation>
    </message>
    <message>
      <source>Next, previous line</source>
      <translation>Следующая, предыдущая строка</translation>
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation>Следующая, предыдущая часть окна</translation>
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation>Решений пока нет.</translation>
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation>Ничего не потеряно. Подробности помогут тому, кто будет чинить.</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Повод</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Открыть другую библиотеку</translation>
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation>Стороны через точку с запятой</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Место</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Точность</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Настройки</translation>
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation>Просмотр: крупнее, мельче, по ширине</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Причина</translation>
    </message>
    <message>
      <source>Reported statement</source>
      <translation>Пересказанное заявление</translation>
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation>Проверка: выбрать говорящего</translation>
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation>Проверка: оставить, отклонить, исправить, позже</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Показать в папке</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Что-то пошло не так</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Говорящий</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Говорит от</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Отозвать</translation>
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation>Язык сменится при следующем запуске.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Название</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Следить за папкой</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Что считается</translation>
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation>Формулировка в досье</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>как указано</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>неизвестно</translation>
    </message>
    <message>
      <source>on or before that day</source>
      <translation>в этот день или раньше</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>см. его файлы</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} готов.</translation>
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation>↑ ↓ выбор · Enter открыть · Esc закрыть</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation>Добавьте свои слова</translation>
    </message>
    <message>
      <source>Bring in documents</source>
      <translation>Добавьте документы</translation>
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation>Выберите собеседника</translation>
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation>Решите, что печатать</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation>Перетащите файлы или папки на окно, вставьте текст через Ctrl+Shift+V или включите слежение за папкой.</translation>
    </message>
    <message>
      <source>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation>Источник каждой строки показан справа, место отмечено. Медный цвет — дословно, синий — в пересказе. Ссылка S3.9 — источник 3, абзац 9; щелчок по ней в просмотре открывает это место.</translation>
    </message>
    <message>
      <source>Make the dossier</source>
      <translation>Сделайте досье</translation>
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</source>
      <translation>Цели, тезисы и позиция для прессы пишутся в «Заметках», с полужирным шрифтом, списками и заголовками. Перетащите туда строку, чтобы сослаться на неё; щелчок по ссылке ведёт к её фрагменту. Импорт никогда не меняет ваших слов.</translation>
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation>Выберите слева страну, организацию или человека. Набор фильтрует список и прощает опечатки.</translation>
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation>Просмотр показывает страницы такими, какими они будут. В параметрах задаются форма, бумага, язык, гриф и период. Ctrl+E записывает PDF.</translation>
    </message>
    <message>
      <source>Read and check</source>
      <translation>Читайте и проверяйте</translation>
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation>Пробел исключает строку или возвращает, S ставит звезду, F2 или двойной щелчок исправляет на месте, Del отклоняет; заявления и цифры можно перетаскивать в другом порядке. Всё отменяется через Ctrl+Z и остаётся в истории. Вкладка «Проверка» ведёт по сомнительным местам.</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation>О чём</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Добавлено</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Исправлено</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Досье</translation>
    </message>
    <message>
      <source>Home side chosen</source>
      <translation>Выбрана своя сторона</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation>Оставлены раздельно</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Исключено</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Перемещено</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Записаны заметки</translation>
    </message>
    <message>
      <source>People merged</source>
      <translation>Люди объединены</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Отклонено</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Звезда поставлена</translation>
    </message>
    <message>
      <source>Taken back in</source>
      <translation>Возвращено</translation>
    </message>
    <message>
      <source>Unstarred</source>
      <translation>Звезда снята</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>all</source>
      <translation>все</translation>
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation>{act} (отозвано)</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n цифра</numerusform>
        <numerusform>%n цифры</numerusform>
        <numerusform>%n цифр</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n место</numerusform>
        <numerusform>%n места</numerusform>
        <numerusform>%n мест</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n заявление</numerusform>
        <numerusform>%n заявления</numerusform>
        <numerusform>%n заявлений</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation>&amp;Составитель</translation>
    </message>
    <message>
      <source>&amp;Form</source>
      <translation>&amp;Форма</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Язык</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation>&amp;Гриф</translation>
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation>&amp;Повод</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Бумага</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>Соглашения</translation>
    </message>
    <message>
      <source>All there is</source>
      <translation>Всё время</translation>
    </message>
    <message>
      <source>Also written {names}</source>
      <translation>Также пишется: {names}</translation>
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation>Что ещё следует знать читателю</translation>
    </message>
    <message>
      <source>Brief, a few pages</source>
      <translation>Краткая справка, несколько страниц</translation>
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation>Выберите строку, чтобы увидеть её место в источнике.</translation>
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation>Выберите строку и решите одной клавишей.</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Хронология</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Сослаться в заметках</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Контакты</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Исправить…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Собеседники</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Страны</translation>
    </message>
    <message>
      <source>Direct quotations</source>
      <translation>Прямые цитаты</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Параметры досье</translation>
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation>Протяните, чтобы выбрать период; щелчок покажет всё</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, or choose File → Import (Ctrl+O).</source>
      <translation>Перетащите файлы или папки на окно либо выберите Файл → Импорт (Ctrl+O).</translation>
    </message>
    <message>
      <source>Enter keeps the change · Esc drops it</source>
      <translation>Enter — сохранить изменение · Esc — отменить</translation>
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation>Все строки найдены уверенно, или вы уже приняли решение.</translation>
    </message>
    <message>
      <source>Fall</source>
      <translation>Снижение</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Цифра</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Цифры</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Фильтр собеседников</translation>
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation>Найти в досье</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Найти в списке</translation>
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation>По ширине (0)</translation>
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation>Лучше четыре, не больше шести</translation>
    </message>
    <message>
      <source>From</source>
      <translation>С</translation>
    </message>
    <message>
      <source>Full, everything</source>
      <translation>Полная, всё</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>Если поднимут вопрос</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation>Импортируйте документы об этом собеседнике или выберите больший период.</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation>Импортируйте документы об этом собеседнике.</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Их словами</translation>
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation>Это верно? {doubts}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Оставить</translation>
    </message>
    <message>
      <source>Kept in the review</source>
      <translation>Оставлено при проверке</translation>
    </message>
    <message>
      <source>Key lines</source>
      <translation>Ключевые строки</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation>Крупнее (Ctrl+колесо)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Последний контакт</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Позже</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Далее (Enter)</translation>
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation>Следующее отмеченное место в источнике</translation>
    </message>
    <message>
      <source>No agreements found</source>
      <translation>Соглашений не найдено</translation>
    </message>
    <message>
      <source>No contacts found</source>
      <translation>Контактов не найдено</translation>
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation>Нет собеседника, похожего на «{words}»</translation>
    </message>
    <message>
      <source>No figures found</source>
      <translation>Цифр не найдено</translation>
    </message>
    <message>
      <source>No people found</source>
      <translation>Людей не найдено</translation>
    </message>
    <message>
      <source>No source open</source>
      <translation>Источник не открыт</translation>
    </message>
    <message>
      <source>No statements found</source>
      <translation>Заявлений не найдено</translation>
    </message>
    <message>
      <source>No such counterpart</source>
      <translation>Нет такого собеседника</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Nothing here answers the filter</source>
      <translation>Здесь ничего не отвечает фильтру</translation>
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation>Пока ничего не известно</translation>
    </message>
    <message>
      <source>Nothing to choose from</source>
      <translation>Выбирать не из чего</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Проверять нечего</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Цели</translation>
    </message>
    <message>
      <source>Officials</source>
      <translation>Должностные лица</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>Одна страница</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Библиотека открывается…</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Организации</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Другой</translation>
    </message>
    <message>
      <source>Our side</source>
      <translation>Наша сторона</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Издание</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Обзор</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>П&amp;ериод</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Страница {n} из {all}</translation>
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation>Страницы досье</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Стороны</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Люди</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Закреплённые</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Тезисы</translation>
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation>Подготовлено д&amp;ля</translation>
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation>Досье готовится…</translation>
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation>Нажмите Esc, чтобы снова увидеть все строки.</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Позиция для прессы</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Просмотр</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation>Предыдущее отмеченное место в источнике</translation>
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation>Печатать пустые поля для заполнения</translation>
    </message>
    <message>
      <source>Reading the example library…</source>
      <translation>Читается библиотека примеров…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Отклонить</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Убрать фильтр {name}</translation>
    </message>
    <message>
      <source>Reported statements</source>
      <translation>Пересказанные заявления</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Рост</translation>
    </message>
    <message>
      <source>Sensitive points</source>
      <translation>Деликатные вопросы</translation>
    </message>
    <message>
      <source>Show only some kinds, topics or outlets</source>
      <translation>Показать только некоторые виды, темы или издания</translation>
    </message>
    <message>
      <source>Side not known</source>
      <translation>Сторона неизвестна</translation>
    </message>
    <message>
      <source>Side open</source>
      <translation>Сторона не определена</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation>Мельче (Ctrl+колесо)</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Источники</translation>
    </message>
    <message>
      <source>Sources differ</source>
      <translation>Источники расходятся</translation>
    </message>
    <message>
      <source>Speaker not named</source>
      <translation>Говорящий не назван</translation>
    </message>
    <message>
      <source>Starred only</source>
      <translation>Только со звездой</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Заявления</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Текст источника</translation>
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation>Не удалось построить просмотр</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Их сторона</translation>
    </message>
    <message>
      <source>Third sides</source>
      <translation>Третьи стороны</translation>
    </message>
    <message>
      <source>This happens once and takes a few seconds.</source>
      <translation>Это происходит один раз и занимает несколько секунд.</translation>
    </message>
    <message>
      <source>This library is empty</source>
      <translation>Эта библиотека пуста</translation>
    </message>
    <message>
      <source>This source is not among those of the open dossier</source>
      <translation>Этого источника нет среди источников открытого досье</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Миниатюры</translation>
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation>Лента времени: протяните, чтобы выбрать период</translation>
    </message>
    <message>
      <source>To</source>
      <translation>По</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>Предстоит</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation>Чего не касаться и почему</translation>
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation>Что отвечаем, если поднимут вопрос</translation>
    </message>
    <message>
      <source>What we say if asked</source>
      <translation>Что говорим, если спросят</translation>
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation>Чего хотим от встречи; по строке на каждую цель</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Кто это сказал?</translation>
    </message>
    <message>
      <source>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</source>
      <translation>Ваши собственные слова: печатаются в досье, импорт их не меняет. Перетащите сюда строки, чтобы сослаться на них, или нажмите N на строке; щелчок по ссылке ведёт к её фрагменту.</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>добавлено вручную</translation>
    </message>
    <message>
      <source>announced {day}</source>
      <translation>объявлено {day}</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>исправлено вручную</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>последний контакт {day}</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>упоминается</translation>
    </message>
    <message>
      <source>mentioned only</source>
      <translation>только упоминание</translation>
    </message>
    <message>
      <source>no contact on record</source>
      <translation>контактов не зафиксировано</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>ещё {n}</translation>
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation>{name}: новых строк {n}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Appearance</source>
      <translation>Оформление</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Тёмное</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Как в системе</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Язык окна</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Крупный</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Светлое</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Обычный</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Мелкий</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Размер текста</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Очень крупный</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Choose a country, an organisation or a person. The examples here show how a dossier looks.</source>
      <translation>Выберите страну, организацию или человека. Примеры показывают, как выглядит досье.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</source>
      <translation>Перетащите файлы или папки в любое место окна. Ctrl+E записывает PDF, Ctrl+K находит что угодно.</translation>
    </message>
    <message>
      <source>Every line shows its source here, with the passage marked.</source>
      <translation>Здесь показан источник каждой строки с отмеченным местом.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далее</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустить</translation>
    </message>
    <message>
      <source>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</source>
      <translation>Пробел исключает строку, S ставит звезду. Просмотр в любой момент покажет печатное досье.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Что известно</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Откуда это</translation>
    </message>
    <message>
      <source>Whom do you meet?</source>
      <translation>С кем встреча?</translation>
    </message>
    <message>
      <source>Your own documents</source>
      <translation>Ваши документы</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation>
        <numerusform>%n уже есть</numerusform>
        <numerusform>%n уже есть</numerusform>
        <numerusform>%n уже есть</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation>
        <numerusform>%n документ импортирован</numerusform>
        <numerusform>%n документа импортировано</numerusform>
        <numerusform>%n документов импортировано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation>
        <numerusform>%n страница отправлена на печать</numerusform>
        <numerusform>%n страницы отправлены на печать</numerusform>
        <numerusform>%n страниц отправлено на печать</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n отклонён</numerusform>
        <numerusform>%n отклонено</numerusform>
        <numerusform>%n отклонено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n обновлён</numerusform>
        <numerusform>%n обновлено</numerusform>
        <numerusform>%n обновлено</numerusform>
      </translation>
    </message>
    <message>
      <source>Cited in “{title}”</source>
      <translation>Ссылка добавлена в «{title}»</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Copied with its source</source>
      <translation>Скопировано с источником</translation>
    </message>
    <message>
      <source>Counterpart</source>
      <translation>Собеседник</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Строка</translation>
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation>Слежение за папкой выключено</translation>
    </message>
    <message>
      <source>No mail program takes the file; it is shown in its folder</source>
      <translation>Почтовая программа не принимает файл; он показан в папке</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Пока нет</translation>
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation>В этой строке нечего менять вручную</translation>
    </message>
    <message>
      <source>Only statements and figures can be put in another order; contacts follow time</source>
      <translation>Изменить порядок можно только у заявлений и цифр; контакты идут по времени</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Человек</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Ход импорта</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>Чтение: {name}…</translation>
    </message>
    <message>
      <source>Recent libraries</source>
      <translation>Недавние библиотеки</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Повторить</translation>
    </message>
    <message>
      <source>Select two or more people in the People tab first</source>
      <translation>Сначала выберите двух или более людей на вкладке «Люди»</translation>
    </message>
    <message>
      <source>Select words in the source first</source>
      <translation>Сначала выделите слова в источнике</translation>
    </message>
    <message>
      <source>Show what was refused</source>
      <translation>Показать отклонённое</translation>
    </message>
    <message>
      <source>Stop importing</source>
      <translation>Остановить импорт</translation>
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation>Остановить импорт; принятое останется</translation>
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation>Остановлено: {words}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>The side the dossiers are written from; change it in the menu of a counterpart</source>
      <translation>Сторона, от лица которой пишутся досье; изменить можно в меню собеседника</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>В буфере обмена нет текста</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation>Слежение за {folder}</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Идёт работа…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Запись: {name}…</translation>
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation>{done} из {total} · {rate} файлов в секунду · {name}</translation>
    </message>
    <message>
      <source>{name} is written</source>
      <translation>{name} записан</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Announced</source>
      <translation>Объявлено</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Конференция</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Контакт</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Дата не указана</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Прямая цитата</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>Действует</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Совместное</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Встреча</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Перенесено</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Переговоры</translation>
    </message>
    <message>
      <source>No speaker named</source>
      <translation>Без указания говорящего</translation>
    </message>
    <message>
      <source>On or before {day}</source>
      <translation>{day} или раньше</translation>
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation>Частично дословно</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Телефонный разговор</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Предложено</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>В пересказе</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Подписано</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>Under negotiation</source>
      <translation>На стадии переговоров</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>Видеоконференция</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Визит</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Неделя с {day}</translation>
    </message>
    <message>
      <source>parties inferred</source>
      <translation>стороны выведены</translation>
    </message>
    <message>
      <source>speaker open</source>
      <translation>говорящий не определён</translation>
    </message>
    <message>
      <source>sum differs</source>
      <translation>сумма не сходится</translation>
    </message>
    <message>
      <source>two candidates</source>
      <translation>два кандидата</translation>
    </message>
    <message>
      <source>year inferred</source>
      <translation>год выведен</translation>
    </message>
  </context>
</TS>
