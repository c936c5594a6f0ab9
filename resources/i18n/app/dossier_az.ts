<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Redaktə</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fayl</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Kömək</translation>
    </message>
    <message>
      <source>&amp;Item</source>
      <translation>&amp;Sətir</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Görünüş</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>Dossier haqqında</translation>
    </message>
    <message>
      <source>Add words of the source…</source>
      <translation>Mənbədən söz əlavə et…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Qalın</translation>
    </message>
    <message>
      <source>Bulleted list</source>
      <translation>Nişanlı siyahı</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Qeydlərdə istinad et</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Sitat kimi kopyala</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Düzəlt…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Tərəflər</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dosye seçimləri</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>PDF ixrac et…</translation>
    </message>
    <message>
      <source>Export in another format…</source>
      <translation>Başqa formatda ixrac et…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>F&amp;ormat</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Tərəfləri süz</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Hər şeyi axtar…</translation>
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation>Bu siyahıda və ya önbaxışda axtar</translation>
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation>Dosyenin forması, kağızı, dili, qrifi və dövrü</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Başlıq</translation>
    </message>
    <message>
      <source>History of decisions…</source>
      <translation>Qərarların tarixçəsi…</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Dossier-dən necə istifadə etməli</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Faylları idxal et…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Qovluğu idxal et…</translation>
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation>Mübadilə buferindən mətni idxal et</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>İçəri çək</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>Kursiv</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation>Çıxar və ya geri qaytar</translation>
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation>Çıxarılan sətirlər çap olunmur; burada solğun qalır</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Keçid</translation>
    </message>
    <message>
      <source>Make a statement of the words selected in the source</source>
      <translation>Mənbədə seçilmiş sözlərdən bəyanat yarat</translation>
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation>Dosyenin əsas sətri kimi işarələ</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Şəxsləri birləşdir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Aşağı köçür</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Yuxarı köçür</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Nömrəli siyahı</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Başqa kitabxana aç…</translation>
    </message>
    <message>
      <source>Outdent</source>
      <translation>Çölə çək</translation>
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation>Bu tərəfi bərkit</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Parametrlər…</translation>
    </message>
    <message>
      <source>Print this line after the one below it</source>
      <translation>Bu sətri altındakından sonra çap et</translation>
    </message>
    <message>
      <source>Print this line before the one above it</source>
      <translation>Bu sətri üstündəkindən əvvəl çap et</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Çap et…</translation>
    </message>
    <message>
      <source>Put this line with its source into the notes; it can also be dragged there</source>
      <translation>Bu sətri mənbəyi ilə birlikdə qeydlərə əlavə et; onu ora sürükləmək də olar</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Çıxış</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Sitat</translation>
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation>Məqalələri kitabxanaya oxu; faylları pəncərəyə də atmaq olar</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Təkrarla</translation>
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation>Səhv kimi rədd et</translation>
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation>Tərəfləri, şəxsləri, faktları, mətnləri və əmrləri axtar</translation>
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation>E-poçtla göndər…</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Mənbə</translation>
    </message>
    <message>
      <source>Star as key</source>
      <translation>Əsas kimi ulduzla</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Use as the home side</source>
      <translation>Öz tərəfimiz kimi götür</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Qovluğu izlə…</translation>
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation>Bu tərəf üzrə dosyeni fayla yaz</translation>
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation>Mənbədən söz əlavə et</translation>
    </message>
    <message>
      <source>Correct {what}</source>
      <translation>Düzəliş: {what}</translation>
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation>Öz tərəfimiz: {name}</translation>
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation>Çıxar: {what}</translation>
    </message>
    <message>
      <source>Merge people: {name}</source>
      <translation>Şəxsləri birləşdir: {name}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Köçür: {what}</translation>
    </message>
    <message>
      <source>Reject {what}</source>
      <translation>Rədd et: {what}</translation>
    </message>
    <message>
      <source>Star {what}</source>
      <translation>Ulduzla: {what}</translation>
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation>Əvvəlki qərarı geri götür</translation>
    </message>
    <message>
      <source>Take back {what}</source>
      <translation>Geri qaytar: {what}</translation>
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation>Ulduzu götür: {what}</translation>
    </message>
    <message>
      <source>{n} lines</source>
      <translation>{n} sətir</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation>
        <numerusform>%n fayl oxunmadı. Qalan hər şey kitabxanadadır.</numerusform>
        <numerusform>%n fayl oxunmadı. Qalan hər şey kitabxanadadır.</numerusform>
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation>2023-02-28, 2023-02 və ya 2023; məlum deyilsə, boş</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>Dossier haqqında</translation>
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation>Dosyeyə əlavə et</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
      <source>Anywhere</source>
      <translation>Hər yerdə</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Tarixə görə</translation>
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation>İstənilən tərəf üzrə arayış dosyeləri; hər sətir gəldiyi mətn parçasına bağlıdır.</translation>
    </message>
    <message>
      <source>Choose several lines</source>
      <translation>Bir neçə sətir seç</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Təfərrüatı kopyala</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Siyahını kopyala</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Versiyaları kopyala</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tarix</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Birbaşa sitat</translation>
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation>Sənədlər (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</translation>
    </message>
    <message>
      <source>Dossier exported</source>
      <translation>Dosye ixrac edildi</translation>
    </message>
    <message>
      <source>Export dossier</source>
      <translation>Dosyeni ixrac et</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fayl</translation>
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation>İdxal olunmayan fayllar</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Hər şeyi axtar</translation>
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation>Tərəf, şəxs, sətir, mətn, əmr axtar</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Tapıldı</translation>
    </message>
    <message>
      <source>Go to a tab</source>
      <translation>Vərəqə keç</translation>
    </message>
    <message>
      <source>History of decisions</source>
      <translation>Qərarların tarixçəsi</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Dossier-dən necə istifadə etməli</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Faylları idxal et</translation>
    </message>
    <message>
      <source>Import folder</source>
      <translation>Qovluğu idxal et</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Növ</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lisenziyalar</translation>
    </message>
    <message>
      <source>Next, previous line</source>
      <translation>Növbəti, əvvəlki sətir</translation>
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation>Pəncərənin növbəti, əvvəlki hissəsi</translation>
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation>Hələ qərar verilməyib.</translation>
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation>İtən bir şey yoxdur. Təfərrüat bunu düzəldənə kömək edər.</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Münasibət</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Aç</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Başqa kitabxana aç</translation>
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation>Tərəflər, nöqtəli vergüllə</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Yer</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Dəqiqlik</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Parametrlər</translation>
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation>Önbaxış: böyüt, kiçilt, enə uyğunlaşdır</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Səbəb</translation>
    </message>
    <message>
      <source>Reported statement</source>
      <translation>Nəql edilmiş bəyanat</translation>
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation>Yoxlama: danışanı seç</translation>
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation>Yoxlama: saxla, rədd et, düzəlt, sonra</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Qovluqda göstər</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Nəsə səhv getdi</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Danışan</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Təmsil edir</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Geri götür</translation>
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation>Dil növbəti açılışda dəyişəcək.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlıq</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Qovluğu izlə</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Nə sayılır</translation>
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation>Dosyedəki mətn</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>verildiyi kimi</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>məlum deyil</translation>
    </message>
    <message>
      <source>on or before that day</source>
      <translation>həmin gün və ya ondan əvvəl</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>öz fayllarına baxın</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} hazırdır.</translation>
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation>↑ ↓ hərəkət · Enter aç · Esc bağla</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation>Öz sözlərinizi əlavə edin</translation>
    </message>
    <message>
      <source>Bring in documents</source>
      <translation>Sənədləri gətirin</translation>
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation>Tərəfi seçin</translation>
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation>Nəyin çap olunacağına qərar verin</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation>Faylları və ya qovluqları pəncərəyə atın, mətni Ctrl+Shift+V ilə yapışdırın və ya bir qovluğu izlədin.</translation>
    </message>
    <message>
      <source>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation>Hər sətrin mənbəyi sağda, mətn parçası işarələnmiş halda görünür. Mis rəngi hərfi sitat, mavi nəql deməkdir. S3.9 kimi istinad 3-cü mənbənin 9-cu parçasıdır; önbaxışda ona klik parçanı açır.</translation>
    </message>
    <message>
      <source>Make the dossier</source>
      <translation>Dosyeni hazırlayın</translation>
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</source>
      <translation>Məqsədlər, deyiləcəklər və mətbuat üçün mövqe Qeydlərə yazılır; qalın sözlər, siyahılar və başlıqlar olar. İstinad etmək üçün sətri ora sürükləyin; istinada klik onun parçasına aparır. Heç bir idxal sözlərinizi dəyişmir.</translation>
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation>Soldan ölkə, təşkilat və ya şəxs seçin. Yazdıqca siyahı süzülür, səhvlər bağışlanır.</translation>
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation>Önbaxış səhifələri olacağı kimi göstərir. Dosye seçimləri forma, kağız, dil, qrif və dövrü təyin edir. Ctrl+E PDF-i yazır.</translation>
    </message>
    <message>
      <source>Read and check</source>
      <translation>Oxuyun və yoxlayın</translation>
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation>Boşluq sətri çıxarır və ya qaytarır, S ulduzlayır, F2 və ya ikiqat klik yerində düzəldir, Del səhv kimi rədd edir; bəyanatların və rəqəmlərin sırasını sürükləməklə dəyişin. Hər şey Ctrl+Z ilə geri alınır və tarixçədə qalır. Yoxlama vərəqi şübhəli yerlərdən keçirir.</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation>Nə haqqında</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Əlavə edildi</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Düzəldildi</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dosye</translation>
    </message>
    <message>
      <source>Home side chosen</source>
      <translation>Öz tərəf seçildi</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation>Ayrı saxlanıldı</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Çıxarıldı</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Köçürüldü</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Qeydlər yazıldı</translation>
    </message>
    <message>
      <source>People merged</source>
      <translation>Şəxslər birləşdirildi</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rədd edildi</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Ulduzlandı</translation>
    </message>
    <message>
      <source>Taken back in</source>
      <translation>Geri qaytarıldı</translation>
    </message>
    <message>
      <source>Unstarred</source>
      <translation>Ulduz götürüldü</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Nə</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Nə vaxt</translation>
    </message>
    <message>
      <source>all</source>
      <translation>hamısı</translation>
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation>{act} (geri götürülüb)</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n rəqəm</numerusform>
        <numerusform>%n rəqəm</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n yer</numerusform>
        <numerusform>%n yer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n bəyanat</numerusform>
        <numerusform>%n bəyanat</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation>&amp;Hazırlayan</translation>
    </message>
    <message>
      <source>&amp;Form</source>
      <translation>&amp;Forma</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Dil</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation>&amp;Qrif</translation>
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation>&amp;Münasibət</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Kağız</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>Sazişlər</translation>
    </message>
    <message>
      <source>All there is</source>
      <translation>Bütün dövr</translation>
    </message>
    <message>
      <source>Also written {names}</source>
      <translation>Belə də yazılır: {names}</translation>
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation>Oxucunun bilməli olduğu başqa hər şey</translation>
    </message>
    <message>
      <source>Brief, a few pages</source>
      <translation>Qısa arayış, bir neçə səhifə</translation>
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation>Gəldiyi mətn parçasını görmək üçün sətir seçin.</translation>
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation>Sətir seçin, sonra bir düymə ilə qərar verin.</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Xronologiya</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Qeydlərdə istinad et</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Təmaslar</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Düzəlt…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Tərəflər</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Ölkələr</translation>
    </message>
    <message>
      <source>Direct quotations</source>
      <translation>Birbaşa sitatlar</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dosye seçimləri</translation>
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation>Dövr seçmək üçün çəkin, hamısını görmək üçün klikləyin</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, or choose File → Import (Ctrl+O).</source>
      <translation>Faylları və ya qovluqları pəncərəyə atın, yaxud Fayl → İdxal (Ctrl+O) seçin.</translation>
    </message>
    <message>
      <source>Enter keeps the change · Esc drops it</source>
      <translation>Enter dəyişikliyi saxlayır · Esc ləğv edir</translation>
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation>Buradakı hər sətir əminliklə tapılıb və ya siz qərar vermisiniz.</translation>
    </message>
    <message>
      <source>Fall</source>
      <translation>Azalma</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Rəqəm</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Rəqəmlər</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Tərəfləri süz</translation>
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation>Dosyedə axtar</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Bu siyahıda axtar</translation>
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation>Enə uyğunlaşdır (0)</translation>
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation>Ən yaxşısı dörd, heç vaxt altıdan çox</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Başlanğıc</translation>
    </message>
    <message>
      <source>Full, everything</source>
      <translation>Tam, hər şey</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>Mövzu qaldırılsa</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation>Bu tərəfdən bəhs edən sənədləri idxal edin və ya daha uzun dövr seçin.</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation>Bu tərəfdən bəhs edən sənədləri idxal edin.</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Onların sözləri ilə</translation>
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation>Bu düzgündür? {doubts}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Saxla</translation>
    </message>
    <message>
      <source>Kept in the review</source>
      <translation>Yoxlamada saxlanıldı</translation>
    </message>
    <message>
      <source>Key lines</source>
      <translation>Əsas sətirlər</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Növ</translation>
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation>Böyüt (Ctrl+təkər)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Son təmas</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Sonra</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Növbəti (Enter)</translation>
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation>Bu mənbədə növbəti işarəli yer</translation>
    </message>
    <message>
      <source>No agreements found</source>
      <translation>Saziş tapılmadı</translation>
    </message>
    <message>
      <source>No contacts found</source>
      <translation>Təmas tapılmadı</translation>
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation>“{words}” kimi tərəf yoxdur</translation>
    </message>
    <message>
      <source>No figures found</source>
      <translation>Rəqəm tapılmadı</translation>
    </message>
    <message>
      <source>No people found</source>
      <translation>Şəxs tapılmadı</translation>
    </message>
    <message>
      <source>No source open</source>
      <translation>Açıq mənbə yoxdur</translation>
    </message>
    <message>
      <source>No statements found</source>
      <translation>Bəyanat tapılmadı</translation>
    </message>
    <message>
      <source>No such counterpart</source>
      <translation>Belə tərəf yoxdur</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Qeydlər</translation>
    </message>
    <message>
      <source>Nothing here answers the filter</source>
      <translation>Burada süzgəcə uyğun heç nə yoxdur</translation>
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation>Hələ heç nə məlum deyil</translation>
    </message>
    <message>
      <source>Nothing to choose from</source>
      <translation>Seçmək üçün heç nə yoxdur</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>Yoxlanılası heç nə yoxdur</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Məqsədlər</translation>
    </message>
    <message>
      <source>Officials</source>
      <translation>Rəsmi şəxslər</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>Bir səhifə</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Kitabxana açılır…</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Təşkilatlar</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Başqa</translation>
    </message>
    <message>
      <source>Our side</source>
      <translation>Bizim tərəf</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Nəşr</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>İcmal</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>D&amp;övr</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Səhifə {n} / {all}</translation>
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation>Dosyenin səhifələri</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Tərəflər</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Şəxslər</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Bərkidilmiş</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Deyiləcəklər</translation>
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation>&amp;Kimin üçün</translation>
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation>Dosye hazırlanır…</translation>
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation>Bütün sətirləri yenidən görmək üçün Esc basın.</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Mətbuat üçün mövqe</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Önbaxış</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Əvvəlki</translation>
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation>Bu mənbədə əvvəlki işarəli yer</translation>
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation>Doldurmaq üçün boş qeydləri çap et</translation>
    </message>
    <message>
      <source>Reading the example library…</source>
      <translation>Nümunə kitabxanası oxunur…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rədd et</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>{name} süzgəcini götür</translation>
    </message>
    <message>
      <source>Reported statements</source>
      <translation>Nəql edilmiş bəyanatlar</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Yoxlama</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Artım</translation>
    </message>
    <message>
      <source>Sensitive points</source>
      <translation>Həssas məqamlar</translation>
    </message>
    <message>
      <source>Show only some kinds, topics or outlets</source>
      <translation>Yalnız bəzi növləri, mövzuları və ya nəşrləri göstər</translation>
    </message>
    <message>
      <source>Side not known</source>
      <translation>Tərəf məlum deyil</translation>
    </message>
    <message>
      <source>Side open</source>
      <translation>Tərəf açıqdır</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation>Kiçilt (Ctrl+təkər)</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Mənbələr</translation>
    </message>
    <message>
      <source>Sources differ</source>
      <translation>Mənbələr fərqlidir</translation>
    </message>
    <message>
      <source>Speaker not named</source>
      <translation>Danışanın adı çəkilmir</translation>
    </message>
    <message>
      <source>Starred only</source>
      <translation>Yalnız ulduzlular</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Bəyanatlar</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Mənbənin mətni</translation>
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation>Önbaxış hazırlana bilmədi</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Onların tərəfi</translation>
    </message>
    <message>
      <source>Third sides</source>
      <translation>Üçüncü tərəflər</translation>
    </message>
    <message>
      <source>This happens once and takes a few seconds.</source>
      <translation>Bu, bir dəfə olur və bir neçə saniyə çəkir.</translation>
    </message>
    <message>
      <source>This library is empty</source>
      <translation>Bu kitabxana boşdur</translation>
    </message>
    <message>
      <source>This source is not among those of the open dossier</source>
      <translation>Bu mənbə açıq dosyenin mənbələri arasında yoxdur</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Miniatürlər</translation>
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation>Zaman xətti: dövr seçmək üçün çəkin</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Son</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>Gözlənilir</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Mövzu</translation>
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation>Nəyə toxunmamalı və niyə</translation>
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation>Mövzu qaldırılsa, nə cavab veririk</translation>
    </message>
    <message>
      <source>What we say if asked</source>
      <translation>Soruşulsa, nə deyirik</translation>
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation>Bu görüşdən nə istəyirik; hər biri bir sətir</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Bunu kim dedi?</translation>
    </message>
    <message>
      <source>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</source>
      <translation>Öz sözləriniz: dosyedə çap olunur, heç bir idxal onları dəyişmir. İstinad etmək üçün sətirləri buraya sürükləyin və ya sətirdə N basın; istinada klik onun parçasına aparır.</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>əllə əlavə edilib</translation>
    </message>
    <message>
      <source>announced {day}</source>
      <translation>elan edilib: {day}</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>əllə düzəldilib</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>son təmas {day}</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>adı çəkilib</translation>
    </message>
    <message>
      <source>mentioned only</source>
      <translation>yalnız adı çəkilib</translation>
    </message>
    <message>
      <source>no contact on record</source>
      <translation>qeydə alınmış təmas yoxdur</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>daha {n}</translation>
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation>{name}: {n} yeni sətir</translation>
    </message>
  </context>
  <context>
    <name>Preferences</name>
    <message>
      <source>Appearance</source>
      <translation>Görünüş</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tünd</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Sistemə uyğun</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Pəncərənin dili</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Böyük</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açıq</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Kiçik</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Mətnin ölçüsü</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Çox böyük</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Choose a country, an organisation or a person. The examples here show how a dossier looks.</source>
      <translation>Ölkə, təşkilat və ya şəxs seçin. Buradakı nümunələr dosyenin necə göründüyünü göstərir.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hazırdır</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</source>
      <translation>Faylları və ya qovluqları pəncərənin istənilən yerinə atın. Ctrl+E PDF yazır, Ctrl+K hər şeyi tapır.</translation>
    </message>
    <message>
      <source>Every line shows its source here, with the passage marked.</source>
      <translation>Hər sətrin mənbəyi burada, mətn parçası işarələnmiş halda görünür.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Növbəti</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Keç</translation>
    </message>
    <message>
      <source>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</source>
      <translation>Boşluq sətri çıxarır, S ulduzlayır. Önbaxış çap olunan dosyeni istənilən vaxt göstərir.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Nə məlumdur</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Haradan gəlir</translation>
    </message>
    <message>
      <source>Whom do you meet?</source>
      <translation>Kiminlə görüşürsünüz?</translation>
    </message>
    <message>
      <source>Your own documents</source>
      <translation>Öz sənədləriniz</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation>
        <numerusform>%n artıq var</numerusform>
        <numerusform>%n artıq var</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation>
        <numerusform>%n sənəd idxal edildi</numerusform>
        <numerusform>%n sənəd idxal edildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation>
        <numerusform>%n səhifə printerə göndərildi</numerusform>
        <numerusform>%n səhifə printerə göndərildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n rədd edildi</numerusform>
        <numerusform>%n rədd edildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n yeniləndi</numerusform>
        <numerusform>%n yeniləndi</numerusform>
      </translation>
    </message>
    <message>
      <source>Cited in “{title}”</source>
      <translation>“{title}” bölməsində istinad edildi</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Əmr</translation>
    </message>
    <message>
      <source>Copied with its source</source>
      <translation>Mənbəyi ilə kopyalandı</translation>
    </message>
    <message>
      <source>Counterpart</source>
      <translation>Tərəf</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Sətir</translation>
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation>Artıq heç bir qovluq izlənilmir</translation>
    </message>
    <message>
      <source>No mail program takes the file; it is shown in its folder</source>
      <translation>Heç bir poçt proqramı faylı qəbul etmir; o, qovluğunda göstərilir</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Hələ yoxdur</translation>
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation>Bu sətirdə əllə dəyişdiriləsi heç nə yoxdur</translation>
    </message>
    <message>
      <source>Only statements and figures can be put in another order; contacts follow time</source>
      <translation>Yalnız bəyanatların və rəqəmlərin sırası dəyişdirilə bilər; təmaslar vaxt sırası ilə gedir</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Şəxs</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>İdxalın gedişi</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>{name} oxunur…</translation>
    </message>
    <message>
      <source>Recent libraries</source>
      <translation>Son kitabxanalar</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Təkrarla</translation>
    </message>
    <message>
      <source>Select two or more people in the People tab first</source>
      <translation>Əvvəlcə Şəxslər vərəqində iki və ya daha çox şəxs seçin</translation>
    </message>
    <message>
      <source>Select words in the source first</source>
      <translation>Əvvəlcə mənbədə sözləri seçin</translation>
    </message>
    <message>
      <source>Show what was refused</source>
      <translation>Rədd edilənləri göstər</translation>
    </message>
    <message>
      <source>Stop importing</source>
      <translation>İdxalı dayandır</translation>
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation>İdxalı dayandır; gələnlər qalır</translation>
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation>Dayandırıldı: {words}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Mətn</translation>
    </message>
    <message>
      <source>The side the dossiers are written from; change it in the menu of a counterpart</source>
      <translation>Dosyelərin adından yazıldığı tərəf; başqa tərəfin menyusunda dəyişdirilir</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>Mübadilə buferində mətn yoxdur</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation>İzlənilir: {folder}</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>İşləyir…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>{name} yazılır…</translation>
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation>{done} / {total} · saniyədə {rate} fayl · {name}</translation>
    </message>
    <message>
      <source>{name} is written</source>
      <translation>{name} yazıldı</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>Announced</source>
      <translation>Elan edilib</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Ləğv edilib</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Konfrans</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Təmas</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Tarix göstərilməyib</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Birbaşa sitat</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>Qüvvədədir</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Birgə</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Görüş</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Vaxtı dəyişib</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Danışıqlar</translation>
    </message>
    <message>
      <source>No speaker named</source>
      <translation>Danışan göstərilməyib</translation>
    </message>
    <message>
      <source>On or before {day}</source>
      <translation>{day} və ya əvvəl</translation>
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation>Qismən hərfi</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Telefon danışığı</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Təklif olunub</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Nəql edilib</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>İmzalanıb</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Mətn</translation>
    </message>
    <message>
      <source>Under negotiation</source>
      <translation>Danışıqlar gedir</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>Videokonfrans</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Səfər</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>{day} həftəsi</translation>
    </message>
    <message>
      <source>parties inferred</source>
      <translation>tərəflər nəticədən çıxarılıb</translation>
    </message>
    <message>
      <source>speaker open</source>
      <translation>danışan məlum deyil</translation>
    </message>
    <message>
      <source>sum differs</source>
      <translation>cəm fərqlidir</translation>
    </message>
    <message>
      <source>two candidates</source>
      <translation>iki namizəd</translation>
    </message>
    <message>
      <source>year inferred</source>
      <translation>il nəticədən çıxarılıb</translation>
    </message>
  </context>
</TS>
