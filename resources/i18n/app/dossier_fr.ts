<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édition</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Aide</translation>
    </message>
    <message>
      <source>&amp;Item</source>
      <translation>É&amp;lément</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>À propos de Dossier</translation>
    </message>
    <message>
      <source>Add words of the source…</source>
      <translation>Ajouter des mots de la source…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Gras</translation>
    </message>
    <message>
      <source>Bulleted list</source>
      <translation>Liste à puces</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Citer dans les notes</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Copier comme citation</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Corriger…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Interlocuteurs</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Options du dossier</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>Exporter en PDF…</translation>
    </message>
    <message>
      <source>Export in another format…</source>
      <translation>Exporter dans un autre format…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Filtrer les interlocuteurs</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Tout rechercher…</translation>
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation>Rechercher dans la liste ou l’aperçu</translation>
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation>Forme, papier, langue, mention et période du dossier</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>History of decisions…</source>
      <translation>Historique des décisions…</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Utiliser Dossier</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Importer des fichiers…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Importer un dossier de fichiers…</translation>
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation>Importer le texte du presse-papiers</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Augmenter le retrait</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Italique</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation>Exclure ou reprendre</translation>
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation>Les lignes exclues ne sont pas imprimées ; elles restent ici, estompées</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Lien</translation>
    </message>
    <message>
      <source>Make a statement of the words selected in the source</source>
      <translation>Faire une déclaration des mots sélectionnés dans la source</translation>
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation>Marquer comme ligne clé du dossier</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Fusionner des personnes</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Liste numérotée</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
      <source>Outdent</source>
      <translation>Diminuer le retrait</translation>
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation>Épingler cet interlocuteur</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Préférences…</translation>
    </message>
    <message>
      <source>Print this line after the one below it</source>
      <translation>Imprimer cette ligne après celle qui la suit</translation>
    </message>
    <message>
      <source>Print this line before the one above it</source>
      <translation>Imprimer cette ligne avant celle qui la précède</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Put this line with its source into the notes; it can also be dragged there</source>
      <translation>Placer cette ligne et sa source dans les notes ; on peut aussi l’y faire glisser</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation>Lire des articles dans la bibliothèque ; on peut aussi déposer les fichiers sur la fenêtre</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation>Rejeter comme erroné</translation>
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation>Rechercher interlocuteurs, personnes, faits, textes et commandes</translation>
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation>Envoyer par courriel…</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Star as key</source>
      <translation>Marquer d’une étoile</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Use as the home side</source>
      <translation>Prendre comme notre partie</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Surveiller un dossier de fichiers…</translation>
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation>Écrire le dossier sur cet interlocuteur dans un fichier</translation>
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation>Ajouter des mots d’une source</translation>
    </message>
    <message>
      <source>Correct {what}</source>
      <translation>Corriger {what}</translation>
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation>Notre partie : {name}</translation>
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation>Exclure {what}</translation>
    </message>
    <message>
      <source>Merge people: {name}</source>
      <translation>Fusionner des personnes : {name}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Déplacer {what}</translation>
    </message>
    <message>
      <source>Reject {what}</source>
      <translation>Rejeter {what}</translation>
    </message>
    <message>
      <source>Star {what}</source>
      <translation>Étoile : {what}</translation>
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation>Revenir sur une décision</translation>
    </message>
    <message>
      <source>Take back {what}</source>
      <translation>Reprendre {what}</translation>
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation>Sans étoile : {what}</translation>
    </message>
    <message>
      <source>{n} lines</source>
      <translation>{n} lignes</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation>
        <numerusform>%n fichier n’a pas pu être lu. Tout le reste est dans la bibliothèque.</numerusform>
        <numerusform>%n fichiers n’ont pas pu être lus. Tout le reste est dans la bibliothèque.</numerusform>
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation>2023-02-28, 2023-02 ou 2023 ; vide si inconnue</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>À propos de Dossier</translation>
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation>Ajouter au dossier</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Anywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>En date du</translation>
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation>Des dossiers sur tout interlocuteur, chaque ligne reliée au passage dont elle vient.</translation>
    </message>
    <message>
      <source>Choose several lines</source>
      <translation>Choisir plusieurs lignes</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copier les détails</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Copier la liste</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Copier les versions</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Citation directe</translation>
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</translation>
    </message>
    <message>
      <source>Dossier exported</source>
      <translation>Dossier exporté</translation>
    </message>
    <message>
      <source>Export dossier</source>
      <translation>Exporter le dossier</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation>Fichiers non importés</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Tout rechercher</translation>
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation>Interlocuteurs, personnes, lignes, textes, commandes</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Go to a tab</source>
      <translation>Aller à un onglet</translation>
    </message>
    <message>
      <source>History of decisions</source>
      <translation>Historique des décisions</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Utiliser Dossier</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Importer des fichiers</translation>
    </message>
    <message>
      <source>Import folder</source>
      <translation>Importer un dossier de fichiers</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Nature</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Next, previous line</source>
      <translation>Ligne suivante, précédente</translation>
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation>Partie suivante, précédente de la fenêtre</translation>
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation>Aucune décision pour l’instant.</translation>
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation>Rien de ce que vous avez fait n’est perdu. Les détails aideront à réparer.</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Occasion</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Ouvrir une autre bibliothèque</translation>
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation>Parties, séparées par des points-virgules</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Préférences</translation>
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation>Aperçu : agrandir, réduire, ajuster à la largeur</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reported statement</source>
      <translation>Propos rapportés</translation>
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation>Relecture : choisir l’orateur</translation>
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation>Relecture : garder, rejeter, corriger, plus tard</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Montrer dans le dossier</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Une erreur est survenue</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Orateur</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Parle pour</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Revenir dessus</translation>
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation>La langue changera au prochain démarrage.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Surveiller un dossier de fichiers</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Ce qui est compté</translation>
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation>Formulation dans le dossier</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>telle quelle</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>on or before that day</source>
      <translation>ce jour-là ou avant</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>voir ses propres fichiers</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} est prêt.</translation>
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation>↑ ↓ se déplacer · Entrée ouvrir · Échap fermer</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation>Ajoutez vos propres mots</translation>
    </message>
    <message>
      <source>Bring in documents</source>
      <translation>Apportez des documents</translation>
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation>Choisissez l’interlocuteur</translation>
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation>Décidez de ce qui est imprimé</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation>Déposez fichiers ou dossiers sur la fenêtre, collez un texte avec Ctrl+Maj+V ou faites surveiller un dossier.</translation>
    </message>
    <message>
      <source>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation>Chaque ligne montre sa source à droite, passage marqué. Cuivre : mot pour mot ; bleu : rapporté. Une référence telle que S3.9 désigne la source 3, passage 9 ; un clic dans l’aperçu ouvre le passage.</translation>
    </message>
    <message>
      <source>Make the dossier</source>
      <translation>Faites le dossier</translation>
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</source>
      <translation>Objectifs, points à faire valoir et éléments de langage vont dans les Notes, avec mots en gras, listes et titres. Faites-y glisser une ligne pour la citer ; un clic sur la citation ramène à son passage. Aucune importation ne modifie vos mots.</translation>
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation>Choisissez à gauche un pays, une organisation ou une personne. La saisie filtre la liste et pardonne les fautes.</translation>
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation>L’aperçu montre les pages telles qu’elles seront. Les options fixent forme, papier, langue, mention et période. Ctrl+E écrit le PDF.</translation>
    </message>
    <message>
      <source>Read and check</source>
      <translation>Lisez et vérifiez</translation>
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation>Espace exclut une ligne ou la reprend, S lui met une étoile, F2 ou un double clic la corrige sur place, Suppr la rejette ; faites glisser déclarations et chiffres pour changer leur ordre. Tout s’annule avec Ctrl+Z et figure dans l’historique. L’onglet Relecture mène à travers ce qui est incertain.</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation>À propos de</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Ajouté</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>Home side chosen</source>
      <translation>Notre partie choisie</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation>Maintenus distincts</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Exclu</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notes écrites</translation>
    </message>
    <message>
      <source>People merged</source>
      <translation>Personnes fusionnées</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Étoile mise</translation>
    </message>
    <message>
      <source>Taken back in</source>
      <translation>Repris</translation>
    </message>
    <message>
      <source>Unstarred</source>
      <translation>Étoile retirée</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation>{act} (annulé)</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n chiffre</numerusform>
        <numerusform>%n chiffres</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n endroit</numerusform>
        <numerusform>%n endroits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n déclaration</numerusform>
        <numerusform>%n déclarations</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation>&amp;Rédacteur</translation>
    </message>
    <message>
      <source>&amp;Form</source>
      <translation>&amp;Forme</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation>&amp;Mention</translation>
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation>&amp;Occasion</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>Accords</translation>
    </message>
    <message>
      <source>All there is</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Also written {names}</source>
      <translation>Aussi écrit {names}</translation>
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation>Tout ce que le lecteur doit encore savoir</translation>
    </message>
    <message>
      <source>Brief, a few pages</source>
      <translation>Note brève, quelques pages</translation>
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation>Choisissez une ligne pour voir le passage dont elle vient.</translation>
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation>Choisissez une ligne, puis décidez d’une touche.</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Chronologie</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Citer dans les notes</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Contacts</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Corriger…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Interlocuteurs</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Pays</translation>
    </message>
    <message>
      <source>Direct quotations</source>
      <translation>Citations directes</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Options du dossier</translation>
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation>Faites glisser pour choisir une période, cliquez pour tout revoir</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, or choose File → Import (Ctrl+O).</source>
      <translation>Déposez fichiers ou dossiers sur la fenêtre, ou choisissez Fichier → Importer (Ctrl+O).</translation>
    </message>
    <message>
      <source>Enter keeps the change · Esc drops it</source>
      <translation>Entrée enregistre la modification · Échap l’abandonne</translation>
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation>Chaque ligne a été trouvée avec certitude, ou vous avez tranché.</translation>
    </message>
    <message>
      <source>Fall</source>
      <translation>Baisse</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Chiffre</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Filtrer les interlocuteurs</translation>
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation>Rechercher dans le dossier</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Rechercher dans la liste</translation>
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation>Ajuster à la largeur (0)</translation>
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation>Quatre de préférence, jamais plus de six</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>Full, everything</source>
      <translation>Complet, tout</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>Si la question est posée</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation>Importez des documents qui parlent de cet interlocuteur, ou choisissez une période plus longue.</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation>Importez des documents qui parlent de cet interlocuteur.</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Dans leurs termes</translation>
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation>Est-ce exact ? {doubts}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Kept in the review</source>
      <translation>Conservé lors de la vérification</translation>
    </message>
    <message>
      <source>Key lines</source>
      <translation>Lignes clés</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation>Agrandir (Ctrl+molette)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Dernier contact</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Suivant (Entrée)</translation>
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation>Élément suivant dans cette source</translation>
    </message>
    <message>
      <source>No agreements found</source>
      <translation>Aucun accord trouvé</translation>
    </message>
    <message>
      <source>No contacts found</source>
      <translation>Aucun contact trouvé</translation>
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation>Aucun interlocuteur comme « {words} »</translation>
    </message>
    <message>
      <source>No figures found</source>
      <translation>Aucun chiffre trouvé</translation>
    </message>
    <message>
      <source>No people found</source>
      <translation>Aucune personne trouvée</translation>
    </message>
    <message>
      <source>No source open</source>
      <translation>Aucune source ouverte</translation>
    </message>
    <message>
      <source>No statements found</source>
      <translation>Aucune déclaration trouvée</translation>
    </message>
    <message>
      <source>No such counterpart</source>
      <translation>Interlocuteur introuvable</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing here answers the filter</source>
      <translation>Rien ici ne répond au filtre</translation>
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation>Rien n’est encore connu</translation>
    </message>
    <message>
      <source>Nothing to choose from</source>
      <translation>Rien à choisir</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Rien à relire</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Officials</source>
      <translation>Responsables</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>Une page</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organisations</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Our side</source>
      <translation>Notre partie</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Média</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Aperçu général</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>P&amp;ériode</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Page {n} sur {all}</translation>
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation>Pages du dossier</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Parties</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Épinglés</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Points à faire valoir</translation>
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation>Préparé pou&amp;r</translation>
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation>Préparation du dossier…</translation>
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation>Échap pour revoir toutes les lignes.</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Éléments de langage (presse)</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation>Élément précédent dans cette source</translation>
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation>Imprimer les notes vides à remplir</translation>
    </message>
    <message>
      <source>Reading the example library…</source>
      <translation>Lecture de la bibliothèque d’exemples…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>Retirer le filtre {name}</translation>
    </message>
    <message>
      <source>Reported statements</source>
      <translation>Propos rapportés</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Hausse</translation>
    </message>
    <message>
      <source>Sensitive points</source>
      <translation>Points sensibles</translation>
    </message>
    <message>
      <source>Show only some kinds, topics or outlets</source>
      <translation>N’afficher que certains types, thèmes ou médias</translation>
    </message>
    <message>
      <source>Side not known</source>
      <translation>Partie inconnue</translation>
    </message>
    <message>
      <source>Side open</source>
      <translation>Partie indéterminée</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation>Réduire (Ctrl+molette)</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Sources differ</source>
      <translation>Les sources divergent</translation>
    </message>
    <message>
      <source>Speaker not named</source>
      <translation>Orateur non nommé</translation>
    </message>
    <message>
      <source>Starred only</source>
      <translation>Avec étoile seulement</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Déclarations</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Texte de la source</translation>
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation>L’aperçu n’a pas pu être fait</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Leur partie</translation>
    </message>
    <message>
      <source>Third sides</source>
      <translation>Parties tierces</translation>
    </message>
    <message>
      <source>This happens once and takes a few seconds.</source>
      <translation>Cela n’arrive qu’une fois et prend quelques secondes.</translation>
    </message>
    <message>
      <source>This library is empty</source>
      <translation>Cette bibliothèque est vide</translation>
    </message>
    <message>
      <source>This source is not among those of the open dossier</source>
      <translation>Cette source ne figure pas parmi celles du dossier ouvert</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Vignettes</translation>
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation>Frise : balayez pour choisir une période</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation>Ce qu’il ne faut pas aborder, et pourquoi</translation>
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation>Ce que nous répondons s’ils l’évoquent</translation>
    </message>
    <message>
      <source>What we say if asked</source>
      <translation>Ce que nous disons si on nous interroge</translation>
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation>Ce que nous attendons de cette rencontre ; une ligne chacun</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Qui a dit cela ?</translation>
    </message>
    <message>
      <source>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</source>
      <translation>Vos propres mots : imprimés dans le dossier, jamais modifiés par une importation. Faites glisser des lignes ici pour les citer, ou appuyez sur N sur une ligne ; un clic sur une citation ramène à son passage.</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>ajouté à la main</translation>
    </message>
    <message>
      <source>announced {day}</source>
      <translation>annoncé le {day}</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>corrigé à la main</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>dernier contact {day}</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>mentionné</translation>
    </message>
    <message>
      <source>mentioned only</source>
      <translation>seulement mentionné</translation>
    </message>
    <message>
      <source>no contact on record</source>
      <translation>aucun contact enregistré</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n} autres</translation>
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation>{name} : {n} nouveaux éléments</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Langue de la fenêtre</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Grande</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Petite</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Taille du texte</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Très grande</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Choose a country, an organisation or a person. The examples here show how a dossier looks.</source>
      <translation>Choisissez un pays, une organisation ou une personne. Les exemples montrent à quoi ressemble un dossier.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</source>
      <translation>Déposez fichiers ou dossiers n’importe où sur la fenêtre. Ctrl+E écrit le PDF, Ctrl+K trouve tout.</translation>
    </message>
    <message>
      <source>Every line shows its source here, with the passage marked.</source>
      <translation>Chaque ligne montre ici sa source, passage marqué.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</source>
      <translation>Espace exclut une ligne, S lui met une étoile. L’aperçu montre le dossier imprimé à tout moment.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Ce que l’on sait</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>D’où cela vient</translation>
    </message>
    <message>
      <source>Whom do you meet?</source>
      <translation>Qui rencontrez-vous ?</translation>
    </message>
    <message>
      <source>Your own documents</source>
      <translation>Vos propres documents</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation>
        <numerusform>%n déjà présent</numerusform>
        <numerusform>%n déjà présents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation>
        <numerusform>%n document importé</numerusform>
        <numerusform>%n documents importés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation>
        <numerusform>%n page envoyée à l’imprimante</numerusform>
        <numerusform>%n pages envoyées à l’imprimante</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n refusé</numerusform>
        <numerusform>%n refusés</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n mis à jour</numerusform>
        <numerusform>%n mis à jour</numerusform>
      </translation>
    </message>
    <message>
      <source>Cited in “{title}”</source>
      <translation>Cité dans « {title} »</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Commande</translation>
    </message>
    <message>
      <source>Copied with its source</source>
      <translation>Copié avec sa source</translation>
    </message>
    <message>
      <source>Counterpart</source>
      <translation>Interlocuteur</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation>Plus aucun dossier n’est surveillé</translation>
    </message>
    <message>
      <source>No mail program takes the file; it is shown in its folder</source>
      <translation>Aucun logiciel de courriel ne prend le fichier ; il est montré dans son dossier</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aucune pour l’instant</translation>
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation>Rien dans cette ligne ne peut être changé à la main</translation>
    </message>
    <message>
      <source>Only statements and figures can be put in another order; contacts follow time</source>
      <translation>Seuls les déclarations et les chiffres peuvent changer d’ordre ; les contacts suivent le temps</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Progression de l’import</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>Lecture de {name}…</translation>
    </message>
    <message>
      <source>Recent libraries</source>
      <translation>Bibliothèques récentes</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Select two or more people in the People tab first</source>
      <translation>Sélectionnez d’abord deux personnes ou plus dans l’onglet Personnes</translation>
    </message>
    <message>
      <source>Select words in the source first</source>
      <translation>Sélectionnez d’abord des mots dans la source</translation>
    </message>
    <message>
      <source>Show what was refused</source>
      <translation>Montrer ce qui a été refusé</translation>
    </message>
    <message>
      <source>Stop importing</source>
      <translation>Arrêter l’import</translation>
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation>Arrêter l’import ; ce qui est entré reste</translation>
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation>Arrêté : {words}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The side the dossiers are written from; change it in the menu of a counterpart</source>
      <translation>La partie au nom de laquelle les dossiers sont rédigés ; se change dans le menu d’un interlocuteur</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>Il n’y a pas de texte dans le presse-papiers</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation>Surveillance de {folder}</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Travail en cours…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>Écriture de {name}…</translation>
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation>{done} sur {total} · {rate} fichiers par seconde · {name}</translation>
    </message>
    <message>
      <source>{name} is written</source>
      <translation>{name} est écrit</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Announced</source>
      <translation>Annoncé</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conférence</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Contact</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Date non indiquée</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Citation directe</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>En vigueur</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Commun</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Rencontre</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Reporté</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Négociation</translation>
    </message>
    <message>
      <source>No speaker named</source>
      <translation>Sans orateur nommé</translation>
    </message>
    <message>
      <source>On or before {day}</source>
      <translation>Le {day} ou avant</translation>
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation>En partie mot pour mot</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Entretien téléphonique</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Proposé</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Rapporté</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signé</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Under negotiation</source>
      <translation>En négociation</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>Visioconférence</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Visite</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>Semaine du {day}</translation>
    </message>
    <message>
      <source>parties inferred</source>
      <translation>parties déduites</translation>
    </message>
    <message>
      <source>speaker open</source>
      <translation>orateur indéterminé</translation>
    </message>
    <message>
      <source>sum differs</source>
      <translation>la somme diffère</translation>
    </message>
    <message>
      <source>two candidates</source>
      <translation>deux candidats</translation>
    </message>
    <message>
      <source>year inferred</source>
      <translation>année déduite</translation>
    </message>
  </context>
</TS>
