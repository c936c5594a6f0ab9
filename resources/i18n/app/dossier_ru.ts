<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Help</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Item</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;View</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy as citation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export PDF…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export in another format…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find anything…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History of decisions…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import files…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another library…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star as key</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use as the home side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Star {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} lines</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As of</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose several lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy details</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier exported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Export dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>File</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find anything</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to a tab</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>History of decisions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Licences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next, previous line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open another library</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preferences</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported statement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show in folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something went wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaks for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is counted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>as given</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on or before that day</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>see its own files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bring in documents</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every line shows its source at the right, with the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes. No import ever changes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read and check</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 corrects it, Del rejects it as wrong. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Added</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home side chosen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes written</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People merged</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rejected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taken back in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unstarred</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Form</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Language</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add to the dossier…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Agreements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Also written {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chronology</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dossier options</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fall</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figure</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Figures</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find in this list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If raised</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Key lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No agreements found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No contacts found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No figures found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No people found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No source open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No statements found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No such counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here holds these words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Objectives</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Officials</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Organisations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Our side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>People</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pinned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Points to make</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Press line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preview</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sensitive points</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side not known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources differ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Speaker not named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starred only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text of the source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Their side</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Third sides</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thumbnails</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>To come</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we say if asked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who said this?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whole period</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your own words. They are printed in the dossier and no import changes them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>announced {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>contacts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corrected by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>direct quotations</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>last contact {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mentioned</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mentioned only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>no contact on record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reported statements</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sources</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Appearance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the system</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Large</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Normal</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very large</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation type="unfinished">
        <numerusform />
        <numerusform />
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Command</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copied with its source</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counterpart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Line</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Person</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Progress of the import</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Redo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what was refused</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop importing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} is written</source>
      <translation type="unfinished" />
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Announced</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Conference</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Contact</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Date not stated</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct quotation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In force</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Joint</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Meeting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moved</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Negotiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No speaker named</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On or before {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Phone call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Proposed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reported</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Signed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under negotiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Video call</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Visit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week of {day}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>speaker open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sum differs</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two candidates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>year inferred</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
