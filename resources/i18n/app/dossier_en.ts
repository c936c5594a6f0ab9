<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edit</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;File</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;Item</source>
      <translation>&amp;Item</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>About Dossier</translation>
    </message>
    <message>
      <source>Add words of the source…</source>
      <translation>Add words of the source…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Bold</translation>
    </message>
    <message>
      <source>Bulleted list</source>
      <translation>Bulleted list</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Cite in the notes</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Copy as citation</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Correct…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Counterparts</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dossier options</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>Export PDF…</translation>
    </message>
    <message>
      <source>Export in another format…</source>
      <translation>Export in another format…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Filter counterparts</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Find anything…</translation>
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation>Find in this list or the preview</translation>
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation>Form, paper, language, marking and period of the dossier</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>History of decisions…</source>
      <translation>History of decisions…</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>How to use Dossier</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Import files…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Import folder…</translation>
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation>Import text from the clipboard</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Indent</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italic</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation>Leave out or take back in</translation>
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation>Lines left out are not printed; they stay here, dimmed</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Make a statement of the words selected in the source</source>
      <translation>Make a statement of the words selected in the source</translation>
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation>Mark as a key line of the dossier</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Merge people</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Move down</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Move up</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Numbered list</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Open another library…</translation>
    </message>
    <message>
      <source>Outdent</source>
      <translation>Outdent</translation>
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation>Pin this counterpart</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Preferences…</translation>
    </message>
    <message>
      <source>Print this line after the one below it</source>
      <translation>Print this line after the one below it</translation>
    </message>
    <message>
      <source>Print this line before the one above it</source>
      <translation>Print this line before the one above it</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Put this line with its source into the notes; it can also be dragged there</source>
      <translation>Put this line with its source into the notes; it can also be dragged there</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quit</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Quotation</translation>
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation>Read articles into the library; files can also be dropped on the window</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation>Reject as wrong</translation>
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation>Search counterparts, people, facts, texts and commands</translation>
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation>Send by e-mail…</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Star as key</source>
      <translation>Star as key</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Use as the home side</source>
      <translation>Use as the home side</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Watch a folder…</translation>
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation>Write the dossier on this counterpart to a file</translation>
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation>Add words from a source</translation>
    </message>
    <message>
      <source>Correct {what}</source>
      <translation>Correct {what}</translation>
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation>Home side: {name}</translation>
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation>Leave out {what}</translation>
    </message>
    <message>
      <source>Merge people: {name}</source>
      <translation>Merge people: {name}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Move {what}</translation>
    </message>
    <message>
      <source>Reject {what}</source>
      <translation>Reject {what}</translation>
    </message>
    <message>
      <source>Star {what}</source>
      <translation>Star {what}</translation>
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation>Take back an earlier decision</translation>
    </message>
    <message>
      <source>Take back {what}</source>
      <translation>Take back {what}</translation>
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation>Unstar {what}</translation>
    </message>
    <message>
      <source>{n} lines</source>
      <translation>{n} lines</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation>
        <numerusform>%n file could not be read. Everything else is in the library.</numerusform>
        <numerusform>%n files could not be read. Everything else is in the library.</numerusform>
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation>2023-02-28, 2023-02 or 2023; empty if not known</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>About Dossier</translation>
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation>Add to the dossier</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>Anywhere</source>
      <translation>Anywhere</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>As of</translation>
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation>Briefing dossiers on any counterpart, every line traced to the passage it came from.</translation>
    </message>
    <message>
      <source>Choose several lines</source>
      <translation>Choose several lines</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copy details</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Copy list</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Copy versions</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Direct quotation</translation>
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</translation>
    </message>
    <message>
      <source>Dossier exported</source>
      <translation>Dossier exported</translation>
    </message>
    <message>
      <source>Export dossier</source>
      <translation>Export dossier</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation>Files that were not imported</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Find anything</translation>
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation>Find counterparts, people, lines, texts, commands</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Found</translation>
    </message>
    <message>
      <source>Go to a tab</source>
      <translation>Go to a tab</translation>
    </message>
    <message>
      <source>History of decisions</source>
      <translation>History of decisions</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>How to use Dossier</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Import files</translation>
    </message>
    <message>
      <source>Import folder</source>
      <translation>Import folder</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Next, previous line</source>
      <translation>Next, previous line</translation>
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation>Next, previous part of the window</translation>
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation>No decision has been made yet.</translation>
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation>Nothing of yours is lost. The details help whoever repairs this.</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Occasion</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Open another library</translation>
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation>Parties, parted by semicolons</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precision</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Preferences</translation>
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation>Preview: larger, smaller, fit to width</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Reported statement</source>
      <translation>Reported statement</translation>
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation>Review: choose the speaker</translation>
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation>Review: keep, reject, correct, later</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Show in folder</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Something went wrong</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Speaker</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Speaks for</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Take back</translation>
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation>The language changes at the next start.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Watch a folder</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>What is counted</translation>
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation>Wording in the dossier</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>as given</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>not known</translation>
    </message>
    <message>
      <source>on or before that day</source>
      <translation>on or before that day</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>see its own files</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} is ready.</translation>
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation>↑ ↓ to move · Enter to open · Esc to close</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation>Add your own words</translation>
    </message>
    <message>
      <source>Bring in documents</source>
      <translation>Bring in documents</translation>
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation>Choose the counterpart</translation>
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation>Decide what is printed</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</translation>
    </message>
    <message>
      <source>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</translation>
    </message>
    <message>
      <source>Make the dossier</source>
      <translation>Make the dossier</translation>
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</source>
      <translation>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</translation>
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</translation>
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</translation>
    </message>
    <message>
      <source>Read and check</source>
      <translation>Read and check</translation>
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation>About</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Added</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrected</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Home side chosen</source>
      <translation>Home side chosen</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation>Kept apart</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Left out</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Moved</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notes written</translation>
    </message>
    <message>
      <source>People merged</source>
      <translation>People merged</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Starred</translation>
    </message>
    <message>
      <source>Taken back in</source>
      <translation>Taken back in</translation>
    </message>
    <message>
      <source>Unstarred</source>
      <translation>Unstarred</translation>
    </message>
    <message>
      <source>What</source>
      <translation>What</translation>
    </message>
    <message>
      <source>When</source>
      <translation>When</translation>
    </message>
    <message>
      <source>all</source>
      <translation>all</translation>
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation>{act} (taken back)</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n figure</numerusform>
        <numerusform>%n figures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n place</numerusform>
        <numerusform>%n places</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n statement</numerusform>
        <numerusform>%n statements</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation>&amp;Drafter</translation>
    </message>
    <message>
      <source>&amp;Form</source>
      <translation>&amp;Form</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Language</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation>&amp;Marking</translation>
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation>&amp;Occasion</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Paper</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>Agreements</translation>
    </message>
    <message>
      <source>All there is</source>
      <translation>All there is</translation>
    </message>
    <message>
      <source>Also written {names}</source>
      <translation>Also written {names}</translation>
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation>Anything else the reader should know</translation>
    </message>
    <message>
      <source>Brief, a few pages</source>
      <translation>Brief, a few pages</translation>
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation>Choose a line to see the passage it comes from.</translation>
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation>Choose a line, then decide with one key.</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Chronology</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Cite in the notes</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Correct…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Counterparts</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Countries</translation>
    </message>
    <message>
      <source>Direct quotations</source>
      <translation>Direct quotations</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dossier options</translation>
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation>Drag to choose a period, click to see all again</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, or choose File → Import (Ctrl+O).</source>
      <translation>Drop files or folders on the window, or choose File → Import (Ctrl+O).</translation>
    </message>
    <message>
      <source>Enter keeps the change · Esc drops it</source>
      <translation>Enter keeps the change · Esc drops it</translation>
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation>Every line here was found with confidence, or you have decided on it.</translation>
    </message>
    <message>
      <source>Fall</source>
      <translation>Fall</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Figure</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Figures</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Filter counterparts</translation>
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation>Find in the dossier</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Find in this list</translation>
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation>Fit to width (0)</translation>
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation>Four at best, never more than six</translation>
    </message>
    <message>
      <source>From</source>
      <translation>From</translation>
    </message>
    <message>
      <source>Full, everything</source>
      <translation>Full, everything</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>If raised</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation>Import documents that speak of this counterpart, or choose a longer period.</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation>Import documents that speak of this counterpart.</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>In their words</translation>
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation>Is this right? {doubts}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Kept in the review</source>
      <translation>Kept in the review</translation>
    </message>
    <message>
      <source>Key lines</source>
      <translation>Key lines</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation>Larger (Ctrl+wheel)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Last contact</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Later</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Next (Enter)</translation>
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation>Next evidence in this source</translation>
    </message>
    <message>
      <source>No agreements found</source>
      <translation>No agreements found</translation>
    </message>
    <message>
      <source>No contacts found</source>
      <translation>No contacts found</translation>
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation>No counterpart like “{words}”</translation>
    </message>
    <message>
      <source>No figures found</source>
      <translation>No figures found</translation>
    </message>
    <message>
      <source>No people found</source>
      <translation>No people found</translation>
    </message>
    <message>
      <source>No source open</source>
      <translation>No source open</translation>
    </message>
    <message>
      <source>No statements found</source>
      <translation>No statements found</translation>
    </message>
    <message>
      <source>No such counterpart</source>
      <translation>No such counterpart</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing here answers the filter</source>
      <translation>Nothing here answers the filter</translation>
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation>Nothing is known yet</translation>
    </message>
    <message>
      <source>Nothing to choose from</source>
      <translation>Nothing to choose from</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Nothing to review</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectives</translation>
    </message>
    <message>
      <source>Officials</source>
      <translation>Officials</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>One page</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Opening the library…</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Our side</source>
      <translation>Our side</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Outlet</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>P&amp;eriod</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Page {n} of {all}</translation>
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation>Pages of the dossier</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Parties</translation>
    </message>
    <message>
      <source>People</source>
      <translation>People</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Pinned</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Points to make</translation>
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation>Prepared fo&amp;r</translation>
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation>Preparing the dossier…</translation>
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation>Press Esc to see all lines again.</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Press line</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation>Previous evidence in this source</translation>
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation>Print empty notes to fill in</translation>
    </message>
    <message>
      <source>Reading the example library…</source>
      <translation>Reading the example library…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reject</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Remove the filter {name}</translation>
    </message>
    <message>
      <source>Reported statements</source>
      <translation>Reported statements</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Review</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Rise</translation>
    </message>
    <message>
      <source>Sensitive points</source>
      <translation>Sensitive points</translation>
    </message>
    <message>
      <source>Show only some kinds, topics or outlets</source>
      <translation>Show only some kinds, topics or outlets</translation>
    </message>
    <message>
      <source>Side not known</source>
      <translation>Side not known</translation>
    </message>
    <message>
      <source>Side open</source>
      <translation>Side open</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation>Smaller (Ctrl+wheel)</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sources differ</source>
      <translation>Sources differ</translation>
    </message>
    <message>
      <source>Speaker not named</source>
      <translation>Speaker not named</translation>
    </message>
    <message>
      <source>Starred only</source>
      <translation>Starred only</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Statements</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Text of the source</translation>
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation>The preview could not be made</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Their side</translation>
    </message>
    <message>
      <source>Third sides</source>
      <translation>Third sides</translation>
    </message>
    <message>
      <source>This happens once and takes a few seconds.</source>
      <translation>This happens once and takes a few seconds.</translation>
    </message>
    <message>
      <source>This library is empty</source>
      <translation>This library is empty</translation>
    </message>
    <message>
      <source>This source is not among those of the open dossier</source>
      <translation>This source is not among those of the open dossier</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Thumbnails</translation>
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation>Time line: brush to choose a period</translation>
    </message>
    <message>
      <source>To</source>
      <translation>To</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>To come</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Topic</translation>
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation>What not to touch, and why</translation>
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation>What we answer if they bring it up</translation>
    </message>
    <message>
      <source>What we say if asked</source>
      <translation>What we say if asked</translation>
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation>What we want from this meeting; one line each</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Who said this?</translation>
    </message>
    <message>
      <source>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</source>
      <translation>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>added by hand</translation>
    </message>
    <message>
      <source>announced {day}</source>
      <translation>announced {day}</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>corrected by hand</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>last contact {day}</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>mentioned</translation>
    </message>
    <message>
      <source>mentioned only</source>
      <translation>mentioned only</translation>
    </message>
    <message>
      <source>no contact on record</source>
      <translation>no contact on record</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n} more</translation>
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation>{n} new items on {name}</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Appearance</source>
      <translation>Appearance</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Follow the system</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Language of the window</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Small</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Very large</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Choose a country, an organisation or a person. The examples here show how a dossier looks.</source>
      <translation>Choose a country, an organisation or a person. The examples here show how a dossier looks.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Done</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</source>
      <translation>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</translation>
    </message>
    <message>
      <source>Every line shows its source here, with the passage marked.</source>
      <translation>Every line shows its source here, with the passage marked.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Skip</translation>
    </message>
    <message>
      <source>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</source>
      <translation>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>What is known</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Where it comes from</translation>
    </message>
    <message>
      <source>Whom do you meet?</source>
      <translation>Whom do you meet?</translation>
    </message>
    <message>
      <source>Your own documents</source>
      <translation>Your own documents</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation>
        <numerusform>%n already there</numerusform>
        <numerusform>%n already there</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation>
        <numerusform>%n document imported</numerusform>
        <numerusform>%n documents imported</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation>
        <numerusform>%n page sent to the printer</numerusform>
        <numerusform>%n pages sent to the printer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n refused</numerusform>
        <numerusform>%n refused</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n updated</numerusform>
        <numerusform>%n updated</numerusform>
      </translation>
    </message>
    <message>
      <source>Cited in “{title}”</source>
      <translation>Cited in “{title}”</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Command</translation>
    </message>
    <message>
      <source>Copied with its source</source>
      <translation>Copied with its source</translation>
    </message>
    <message>
      <source>Counterpart</source>
      <translation>Counterpart</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Line</translation>
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation>No folder is watched any more</translation>
    </message>
    <message>
      <source>No mail program takes the file; it is shown in its folder</source>
      <translation>No mail program takes the file; it is shown in its folder</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>None yet</translation>
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation>Nothing of this line can be changed by hand</translation>
    </message>
    <message>
      <source>Only statements and figures can be put in another order; contacts follow time</source>
      <translation>Only statements and figures can be put in another order; contacts follow time</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Progress of the import</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>Reading {name}…</translation>
    </message>
    <message>
      <source>Recent libraries</source>
      <translation>Recent libraries</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Redo</translation>
    </message>
    <message>
      <source>Select two or more people in the People tab first</source>
      <translation>Select two or more people in the People tab first</translation>
    </message>
    <message>
      <source>Select words in the source first</source>
      <translation>Select words in the source first</translation>
    </message>
    <message>
      <source>Show what was refused</source>
      <translation>Show what was refused</translation>
    </message>
    <message>
      <source>Stop importing</source>
      <translation>Stop importing</translation>
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation>Stop importing; what came in stays</translation>
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation>Stopped: {words}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The side the dossiers are written from; change it in the menu of a counterpart</source>
      <translation>The side the dossiers are written from; change it in the menu of a counterpart</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>There is no text on the clipboard</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation>Watching {folder}</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Working…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Writing {name}…</translation>
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation>{done} of {total} · {rate} files a second · {name}</translation>
    </message>
    <message>
      <source>{name} is written</source>
      <translation>{name} is written</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Announced</source>
      <translation>Announced</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Cancelled</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conference</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Date not stated</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Direct quotation</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>In force</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Joint</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Moved</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Negotiation</translation>
    </message>
    <message>
      <source>No speaker named</source>
      <translation>No speaker named</translation>
    </message>
    <message>
      <source>On or before {day}</source>
      <translation>On or before {day}</translation>
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation>Partly verbatim</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Phone call</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposed</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Reported</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Under negotiation</source>
      <translation>Under negotiation</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>Video call</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visit</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Week of {day}</translation>
    </message>
    <message>
      <source>parties inferred</source>
      <translation>parties inferred</translation>
    </message>
    <message>
      <source>speaker open</source>
      <translation>speaker open</translation>
    </message>
    <message>
      <source>sum differs</source>
      <translation>sum differs</translation>
    </message>
    <message>
      <source>two candidates</source>
      <translation>two candidates</translation>
    </message>
    <message>
      <source>year inferred</source>
      <translation>year inferred</translation>
    </message>
  </context>
</TS>
