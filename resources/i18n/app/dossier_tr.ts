<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Düzen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Dosya</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Yardım</translation>
    </message>
    <message>
      <source>&amp;Item</source>
      <translation>&amp;Satır</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Görünüm</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>Dossier hakkında</translation>
    </message>
    <message>
      <source>Add words of the source…</source>
      <translation>Kaynaktan sözler ekle…</translation>
    </message>
    <message>
      <source>Bold</source>
      <translation>Kalın</translation>
    </message>
    <message>
      <source>Bulleted list</source>
      <translation>Madde işaretli liste</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Notlarda alıntıla</translation>
    </message>
    <message>
      <source>Copy as citation</source>
      <translation>Alıntı olarak kopyala</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Düzelt…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Muhataplar</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dosya seçenekleri</translation>
    </message>
    <message>
      <source>Export PDF…</source>
      <translation>PDF olarak aktar…</translation>
    </message>
    <message>
      <source>Export in another format…</source>
      <translation>Başka biçimde aktar…</translation>
    </message>
    <message>
      <source>F&amp;ormat</source>
      <translation>Biçi&amp;m</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Muhatapları süz</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Her şeyi bul…</translation>
    </message>
    <message>
      <source>Find in this list or the preview</source>
      <translation>Listede veya önizlemede bul</translation>
    </message>
    <message>
      <source>Form, paper, language, marking and period of the dossier</source>
      <translation>Dosyanın biçimi, kâğıdı, dili, gizlilik derecesi ve dönemi</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>History of decisions…</source>
      <translation>Karar geçmişi…</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Dossier nasıl kullanılır</translation>
    </message>
    <message>
      <source>Import files…</source>
      <translation>Dosyaları içe aktar…</translation>
    </message>
    <message>
      <source>Import folder…</source>
      <translation>Klasörü içe aktar…</translation>
    </message>
    <message>
      <source>Import text from the clipboard</source>
      <translation>Panodaki metni içe aktar</translation>
    </message>
    <message>
      <source>Indent</source>
      <translation>Girintiyi artır</translation>
    </message>
    <message>
      <source>Italic</source>
      <translation>İtalik</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klavye kısayolları</translation>
    </message>
    <message>
      <source>Leave out or take back in</source>
      <translation>Dışarıda bırak veya geri al</translation>
    </message>
    <message>
      <source>Lines left out are not printed; they stay here, dimmed</source>
      <translation>Dışarıda bırakılan satırlar basılmaz; burada soluk kalır</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Bağlantı</translation>
    </message>
    <message>
      <source>Make a statement of the words selected in the source</source>
      <translation>Kaynakta seçilen sözlerden bir açıklama oluştur</translation>
    </message>
    <message>
      <source>Mark as a key line of the dossier</source>
      <translation>Dosyanın kilit satırı olarak işaretle</translation>
    </message>
    <message>
      <source>Merge people</source>
      <translation>Kişileri birleştir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Aşağı taşı</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Yukarı taşı</translation>
    </message>
    <message>
      <source>Numbered list</source>
      <translation>Numaralı liste</translation>
    </message>
    <message>
      <source>Open another library…</source>
      <translation>Başka kitaplık aç…</translation>
    </message>
    <message>
      <source>Outdent</source>
      <translation>Girintiyi azalt</translation>
    </message>
    <message>
      <source>Pin this counterpart</source>
      <translation>Bu muhatabı sabitle</translation>
    </message>
    <message>
      <source>Preferences…</source>
      <translation>Tercihler…</translation>
    </message>
    <message>
      <source>Print this line after the one below it</source>
      <translation>Bu satırı altındakinden sonra yazdır</translation>
    </message>
    <message>
      <source>Print this line before the one above it</source>
      <translation>Bu satırı üstündekinden önce yazdır</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Yazdır…</translation>
    </message>
    <message>
      <source>Put this line with its source into the notes; it can also be dragged there</source>
      <translation>Bu satırı kaynağıyla birlikte notlara ekle; oraya sürüklenebilir de</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Çık</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Alıntı</translation>
    </message>
    <message>
      <source>Read articles into the library; files can also be dropped on the window</source>
      <translation>Makaleleri kitaplığa oku; dosyalar pencereye de bırakılabilir</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Yinele</translation>
    </message>
    <message>
      <source>Reject as wrong</source>
      <translation>Yanlış diye reddet</translation>
    </message>
    <message>
      <source>Search counterparts, people, facts, texts and commands</source>
      <translation>Muhatap, kişi, olgu, metin ve komut ara</translation>
    </message>
    <message>
      <source>Send by e-mail…</source>
      <translation>E-posta ile gönder…</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Kaynak</translation>
    </message>
    <message>
      <source>Star as key</source>
      <translation>Yıldızla</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Use as the home side</source>
      <translation>Kendi tarafımız olarak kullan</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Klasörü izle…</translation>
    </message>
    <message>
      <source>Write the dossier on this counterpart to a file</source>
      <translation>Bu muhatabın dosyasını bir dosyaya yaz</translation>
    </message>
  </context>
  <context>
    <name>Acts</name>
    <message>
      <source>Add words from a source</source>
      <translation>Kaynaktan söz ekle</translation>
    </message>
    <message>
      <source>Correct {what}</source>
      <translation>Düzelt: {what}</translation>
    </message>
    <message>
      <source>Home side: {name}</source>
      <translation>Kendi tarafımız: {name}</translation>
    </message>
    <message>
      <source>Leave out {what}</source>
      <translation>Dışarıda bırak: {what}</translation>
    </message>
    <message>
      <source>Merge people: {name}</source>
      <translation>Kişileri birleştir: {name}</translation>
    </message>
    <message>
      <source>Move {what}</source>
      <translation>Taşı: {what}</translation>
    </message>
    <message>
      <source>Reject {what}</source>
      <translation>Reddet: {what}</translation>
    </message>
    <message>
      <source>Star {what}</source>
      <translation>Yıldızla: {what}</translation>
    </message>
    <message>
      <source>Take back an earlier decision</source>
      <translation>Önceki bir kararı geri al</translation>
    </message>
    <message>
      <source>Take back {what}</source>
      <translation>Geri al: {what}</translation>
    </message>
    <message>
      <source>Unstar {what}</source>
      <translation>Yıldızı kaldır: {what}</translation>
    </message>
    <message>
      <source>{n} lines</source>
      <translation>{n} satır</translation>
    </message>
  </context>
  <context>
    <name>Dialogs</name>
    <message numerus="yes">
      <source>%n file(s) could not be read. Everything else is in the library.</source>
      <translation>
        <numerusform>%n dosya okunamadı. Geri kalan her şey kitaplıkta.</numerusform>
      </translation>
    </message>
    <message>
      <source>2023-02-28, 2023-02 or 2023; empty if not known</source>
      <translation>2023-02-28, 2023-02 veya 2023; bilinmiyorsa boş</translation>
    </message>
    <message>
      <source>About Dossier</source>
      <translation>Dossier hakkında</translation>
    </message>
    <message>
      <source>Add to the dossier</source>
      <translation>Dosyaya ekle</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
      <source>Anywhere</source>
      <translation>Her yerde</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Tarih itibarıyla</translation>
    </message>
    <message>
      <source>Briefing dossiers on any counterpart, every line traced to the passage it came from.</source>
      <translation>Her muhatap için bilgi dosyaları; her satır geldiği bölüme bağlıdır.</translation>
    </message>
    <message>
      <source>Choose several lines</source>
      <translation>Birkaç satır seç</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Listeyi kopyala</translation>
    </message>
    <message>
      <source>Copy versions</source>
      <translation>Sürümleri kopyala</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Tarih</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Doğrudan alıntı</translation>
    </message>
    <message>
      <source>Documents (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</source>
      <translation>Belgeler (*.txt *.md *.html *.htm *.pdf *.docx *.eml *.zip)</translation>
    </message>
    <message>
      <source>Dossier exported</source>
      <translation>Dosya aktarıldı</translation>
    </message>
    <message>
      <source>Export dossier</source>
      <translation>Dosyayı aktar</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Dosya</translation>
    </message>
    <message>
      <source>Files that were not imported</source>
      <translation>İçe aktarılmayan dosyalar</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Her şeyi bul</translation>
    </message>
    <message>
      <source>Find counterparts, people, lines, texts, commands</source>
      <translation>Muhatap, kişi, satır, metin, komut bul</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Bulunanlar</translation>
    </message>
    <message>
      <source>Go to a tab</source>
      <translation>Sekmeye git</translation>
    </message>
    <message>
      <source>History of decisions</source>
      <translation>Karar geçmişi</translation>
    </message>
    <message>
      <source>How to use Dossier</source>
      <translation>Dossier nasıl kullanılır</translation>
    </message>
    <message>
      <source>Import files</source>
      <translation>Dosyaları içe aktar</translation>
    </message>
    <message>
      <source>Import folder</source>
      <translation>Klasörü içe aktar</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Klavye kısayolları</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tür</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lisanslar</translation>
    </message>
    <message>
      <source>Next, previous line</source>
      <translation>Sonraki, önceki satır</translation>
    </message>
    <message>
      <source>Next, previous part of the window</source>
      <translation>Pencerenin sonraki, önceki bölümü</translation>
    </message>
    <message>
      <source>No decision has been made yet.</source>
      <translation>Henüz karar verilmedi.</translation>
    </message>
    <message>
      <source>Nothing of yours is lost. The details help whoever repairs this.</source>
      <translation>Hiçbir şey kaybolmadı. Ayrıntılar bunu onaracak kişiye yardım eder.</translation>
    </message>
    <message>
      <source>Occasion</source>
      <translation>Vesile</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Aç</translation>
    </message>
    <message>
      <source>Open another library</source>
      <translation>Başka kitaplık aç</translation>
    </message>
    <message>
      <source>Parties, parted by semicolons</source>
      <translation>Taraflar, noktalı virgülle</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Yer</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Kesinlik</translation>
    </message>
    <message>
      <source>Preferences</source>
      <translation>Tercihler</translation>
    </message>
    <message>
      <source>Preview: larger, smaller, fit to width</source>
      <translation>Önizleme: büyüt, küçült, genişliğe sığdır</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Neden</translation>
    </message>
    <message>
      <source>Reported statement</source>
      <translation>Aktarılan açıklama</translation>
    </message>
    <message>
      <source>Review: choose the speaker</source>
      <translation>İnceleme: konuşanı seç</translation>
    </message>
    <message>
      <source>Review: keep, reject, correct, later</source>
      <translation>İnceleme: tut, reddet, düzelt, sonra</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Klasörde göster</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>Bir şeyler ters gitti</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Konuşan</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Adına konuştuğu taraf</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>The language changes at the next start.</source>
      <translation>Dil bir sonraki açılışta değişir.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Başlık</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Klasörü izle</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Sayılan şey</translation>
    </message>
    <message>
      <source>Wording in the dossier</source>
      <translation>Dosyadaki ifade</translation>
    </message>
    <message>
      <source>as given</source>
      <translation>verildiği gibi</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>bilinmiyor</translation>
    </message>
    <message>
      <source>on or before that day</source>
      <translation>o gün veya öncesi</translation>
    </message>
    <message>
      <source>see its own files</source>
      <translation>kendi dosyalarına bakın</translation>
    </message>
    <message>
      <source>{name} is ready.</source>
      <translation>{name} hazır.</translation>
    </message>
    <message>
      <source>↑ ↓ to move · Enter to open · Esc to close</source>
      <translation>↑ ↓ gezin · Enter aç · Esc kapat</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Add your own words</source>
      <translation>Kendi sözlerinizi ekleyin</translation>
    </message>
    <message>
      <source>Bring in documents</source>
      <translation>Belge getirin</translation>
    </message>
    <message>
      <source>Choose the counterpart</source>
      <translation>Muhatabı seçin</translation>
    </message>
    <message>
      <source>Decide what is printed</source>
      <translation>Neyin basılacağına karar verin</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, paste a text with Ctrl+Shift+V, or let a folder be watched.</source>
      <translation>Dosya veya klasörleri pencereye bırakın, Ctrl+Shift+V ile metin yapıştırın ya da bir klasörü izletin.</translation>
    </message>
    <message>
      <source>Every line shows its source at the right, the passage marked. Copper means verbatim, blue means reported. A reference such as S3.9 is source 3, passage 9; in the preview a click on it opens the passage.</source>
      <translation>Her satırın kaynağı sağda, bölümü işaretli görünür. Bakır rengi kelimesi kelimesine, mavi aktarılmış demektir. S3.9 gibi bir atıf 3. kaynağın 9. bölümüdür; önizlemede tıklanınca bölüm açılır.</translation>
    </message>
    <message>
      <source>Make the dossier</source>
      <translation>Dosyayı hazırlayın</translation>
    </message>
    <message>
      <source>Objectives, points to make and a press line go into Notes, with bold words, lists and headings. Drag a line there to cite it; a click on the citation leads back to its passage. No import ever changes your words.</source>
      <translation>Hedefler, söylenecekler ve basına söylenecekler Notlara yazılır; kalın sözler, listeler ve başlıklar kullanılabilir. Alıntılamak için bir satırı oraya sürükleyin; alıntıya tıklamak pasajına götürür. Hiçbir içe aktarma sözlerinizi değiştirmez.</translation>
    </message>
    <message>
      <source>Pick a country, an organisation or a person at the left. Typing filters the list and forgives mistakes.</source>
      <translation>Soldan bir ülke, kuruluş veya kişi seçin. Yazdıkça liste süzülür, yazım hataları hoş görülür.</translation>
    </message>
    <message>
      <source>Preview shows the pages as they will be. Dossier options sets form, paper, language, marking and period. Ctrl+E writes the PDF.</source>
      <translation>Önizleme sayfaları olacağı gibi gösterir. Dosya seçenekleri biçimi, kâğıdı, dili, gizlilik derecesini ve dönemi belirler. Ctrl+E PDF’yi yazar.</translation>
    </message>
    <message>
      <source>Read and check</source>
      <translation>Okuyun ve denetleyin</translation>
    </message>
    <message>
      <source>Space leaves a line out or takes it back in, S stars it as key, F2 or a double click corrects it in place, Del rejects it as wrong; drag statements and figures to put them in another order. Everything can be undone with Ctrl+Z and stands in the history. The Review tab leads through what is unsure.</source>
      <translation>Boşluk satırı dışarıda bırakır veya geri alır, S yıldızlar, F2 veya çift tıklama yerinde düzeltir, Del reddeder; açıklamaları ve rakamları sürükleyerek sırasını değiştirin. Her şey Ctrl+Z ile geri alınır ve geçmişte durur. İnceleme sekmesi emin olunmayanlardan geçirir.</translation>
    </message>
  </context>
  <context>
    <name>Log</name>
    <message>
      <source>About</source>
      <translation>Neyle ilgili</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Eklendi</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Düzeltildi</translation>
    </message>
    <message>
      <source>Dossier</source>
      <translation>Dosya</translation>
    </message>
    <message>
      <source>Home side chosen</source>
      <translation>Kendi taraf seçildi</translation>
    </message>
    <message>
      <source>Kept apart</source>
      <translation>Ayrı tutuldu</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Dışarıda bırakıldı</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Taşındı</translation>
    </message>
    <message>
      <source>Notes written</source>
      <translation>Notlar yazıldı</translation>
    </message>
    <message>
      <source>People merged</source>
      <translation>Kişiler birleştirildi</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Reddedildi</translation>
    </message>
    <message>
      <source>Starred</source>
      <translation>Yıldızlandı</translation>
    </message>
    <message>
      <source>Taken back in</source>
      <translation>Geri alındı</translation>
    </message>
    <message>
      <source>Unstarred</source>
      <translation>Yıldız kaldırıldı</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Ne</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Ne zaman</translation>
    </message>
    <message>
      <source>all</source>
      <translation>hepsi</translation>
    </message>
    <message>
      <source>{act} (taken back)</source>
      <translation>{act} (geri alındı)</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message numerus="yes">
      <source>%n figure(s)</source>
      <translation>
        <numerusform>%n rakam</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n place(s)</source>
      <translation>
        <numerusform>%n yer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n açıklama</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Drafter</source>
      <translation>&amp;Hazırlayan</translation>
    </message>
    <message>
      <source>&amp;Form</source>
      <translation>&amp;Biçim</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Dil</translation>
    </message>
    <message>
      <source>&amp;Marking</source>
      <translation>&amp;Gizlilik</translation>
    </message>
    <message>
      <source>&amp;Occasion</source>
      <translation>&amp;Vesile</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Kâğıt</translation>
    </message>
    <message>
      <source>Agreements</source>
      <translation>Anlaşmalar</translation>
    </message>
    <message>
      <source>All there is</source>
      <translation>Tümü</translation>
    </message>
    <message>
      <source>Also written {names}</source>
      <translation>Şöyle de yazılır: {names}</translation>
    </message>
    <message>
      <source>Anything else the reader should know</source>
      <translation>Okurun bilmesi gereken başka her şey</translation>
    </message>
    <message>
      <source>Brief, a few pages</source>
      <translation>Kısa not, birkaç sayfa</translation>
    </message>
    <message>
      <source>Choose a line to see the passage it comes from.</source>
      <translation>Geldiği bölümü görmek için bir satır seçin.</translation>
    </message>
    <message>
      <source>Choose a line, then decide with one key.</source>
      <translation>Bir satır seçin, sonra tek tuşla karar verin.</translation>
    </message>
    <message>
      <source>Chronology</source>
      <translation>Kronoloji</translation>
    </message>
    <message>
      <source>Cite in the notes</source>
      <translation>Notlarda alıntıla</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Temaslar</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Düzelt…</translation>
    </message>
    <message>
      <source>Counterparts</source>
      <translation>Muhataplar</translation>
    </message>
    <message>
      <source>Countries</source>
      <translation>Ülkeler</translation>
    </message>
    <message>
      <source>Direct quotations</source>
      <translation>Doğrudan alıntılar</translation>
    </message>
    <message>
      <source>Dossier options</source>
      <translation>Dosya seçenekleri</translation>
    </message>
    <message>
      <source>Drag to choose a period, click to see all again</source>
      <translation>Dönem seçmek için sürükleyin, tümünü görmek için tıklayın</translation>
    </message>
    <message>
      <source>Drop files or folders on the window, or choose File → Import (Ctrl+O).</source>
      <translation>Dosya veya klasörleri pencereye bırakın ya da Dosya → İçe aktar’ı (Ctrl+O) seçin.</translation>
    </message>
    <message>
      <source>Enter keeps the change · Esc drops it</source>
      <translation>Enter değişikliği kaydeder · Esc vazgeçer</translation>
    </message>
    <message>
      <source>Every line here was found with confidence, or you have decided on it.</source>
      <translation>Her satır güvenle bulundu ya da siz karar verdiniz.</translation>
    </message>
    <message>
      <source>Fall</source>
      <translation>Düşüş</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Rakam</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Rakamlar</translation>
    </message>
    <message>
      <source>Filter counterparts</source>
      <translation>Muhatapları süz</translation>
    </message>
    <message>
      <source>Find in the dossier</source>
      <translation>Dosyada bul</translation>
    </message>
    <message>
      <source>Find in this list</source>
      <translation>Listede bul</translation>
    </message>
    <message>
      <source>Fit to width (0)</source>
      <translation>Genişliğe sığdır (0)</translation>
    </message>
    <message>
      <source>Four at best, never more than six</source>
      <translation>En iyisi dört, asla altıdan fazla değil</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Başlangıç</translation>
    </message>
    <message>
      <source>Full, everything</source>
      <translation>Tam, her şey</translation>
    </message>
    <message>
      <source>If raised</source>
      <translation>Gündeme gelirse</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart, or choose a longer period.</source>
      <translation>Bu muhataptan söz eden belgeleri içe aktarın ya da daha uzun bir dönem seçin.</translation>
    </message>
    <message>
      <source>Import documents that speak of this counterpart.</source>
      <translation>Bu muhataptan söz eden belgeleri içe aktarın.</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Kendi sözleriyle</translation>
    </message>
    <message>
      <source>Is this right? {doubts}</source>
      <translation>Bu doğru mu? {doubts}</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Tut</translation>
    </message>
    <message>
      <source>Kept in the review</source>
      <translation>İncelemede korundu</translation>
    </message>
    <message>
      <source>Key lines</source>
      <translation>Kilit satırlar</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tür</translation>
    </message>
    <message>
      <source>Larger (Ctrl+wheel)</source>
      <translation>Büyüt (Ctrl+tekerlek)</translation>
    </message>
    <message>
      <source>Last contact</source>
      <translation>Son temas</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Sonra</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Sonraki (Enter)</translation>
    </message>
    <message>
      <source>Next evidence in this source</source>
      <translation>Bu kaynaktaki sonraki işaretli yer</translation>
    </message>
    <message>
      <source>No agreements found</source>
      <translation>Anlaşma bulunamadı</translation>
    </message>
    <message>
      <source>No contacts found</source>
      <translation>Temas bulunamadı</translation>
    </message>
    <message>
      <source>No counterpart like “{words}”</source>
      <translation>“{words}” gibi bir muhatap yok</translation>
    </message>
    <message>
      <source>No figures found</source>
      <translation>Rakam bulunamadı</translation>
    </message>
    <message>
      <source>No people found</source>
      <translation>Kişi bulunamadı</translation>
    </message>
    <message>
      <source>No source open</source>
      <translation>Açık kaynak yok</translation>
    </message>
    <message>
      <source>No statements found</source>
      <translation>Açıklama bulunamadı</translation>
    </message>
    <message>
      <source>No such counterpart</source>
      <translation>Böyle bir muhatap yok</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notlar</translation>
    </message>
    <message>
      <source>Nothing here answers the filter</source>
      <translation>Burada süzgece uyan bir şey yok</translation>
    </message>
    <message>
      <source>Nothing is known yet</source>
      <translation>Henüz bir şey bilinmiyor</translation>
    </message>
    <message>
      <source>Nothing to choose from</source>
      <translation>Seçilecek bir şey yok</translation>
    </message>
    <message>
      <source>Nothing to review</source>
      <translation>İncelenecek bir şey yok</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Hedefler</translation>
    </message>
    <message>
      <source>Officials</source>
      <translation>Yetkililer</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>Tek sayfa</translation>
    </message>
    <message>
      <source>Opening the library…</source>
      <translation>Kitaplık açılıyor…</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Kuruluşlar</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Diğer</translation>
    </message>
    <message>
      <source>Our side</source>
      <translation>Bizim taraf</translation>
    </message>
    <message>
      <source>Outlet</source>
      <translation>Yayın organı</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Genel bakış</translation>
    </message>
    <message>
      <source>P&amp;eriod</source>
      <translation>D&amp;önem</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Sayfa {n} / {all}</translation>
    </message>
    <message>
      <source>Pages of the dossier</source>
      <translation>Dosyanın sayfaları</translation>
    </message>
    <message>
      <source>Parties</source>
      <translation>Taraflar</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Kişiler</translation>
    </message>
    <message>
      <source>Pinned</source>
      <translation>Sabitlenen</translation>
    </message>
    <message>
      <source>Points to make</source>
      <translation>Söylenecekler</translation>
    </message>
    <message>
      <source>Prepared fo&amp;r</source>
      <translation>Kimin içi&amp;n</translation>
    </message>
    <message>
      <source>Preparing the dossier…</source>
      <translation>Dosya hazırlanıyor…</translation>
    </message>
    <message>
      <source>Press Esc to see all lines again.</source>
      <translation>Tüm satırları yeniden görmek için Esc’ye basın.</translation>
    </message>
    <message>
      <source>Press line</source>
      <translation>Basına söylenecek</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Önizleme</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Önceki</translation>
    </message>
    <message>
      <source>Previous evidence in this source</source>
      <translation>Bu kaynaktaki önceki işaretli yer</translation>
    </message>
    <message>
      <source>Print empty notes to fill in</source>
      <translation>Doldurulacak boş notları bas</translation>
    </message>
    <message>
      <source>Reading the example library…</source>
      <translation>Örnek kitaplık okunuyor…</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Reddet</translation>
    </message>
    <message>
      <source>Remove the filter {name}</source>
      <translation>{name} süzgecini kaldır</translation>
    </message>
    <message>
      <source>Reported statements</source>
      <translation>Aktarılan açıklamalar</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>İnceleme</translation>
    </message>
    <message>
      <source>Rise</source>
      <translation>Artış</translation>
    </message>
    <message>
      <source>Sensitive points</source>
      <translation>Hassas konular</translation>
    </message>
    <message>
      <source>Show only some kinds, topics or outlets</source>
      <translation>Yalnızca bazı türleri, konuları veya yayın organlarını göster</translation>
    </message>
    <message>
      <source>Side not known</source>
      <translation>Taraf bilinmiyor</translation>
    </message>
    <message>
      <source>Side open</source>
      <translation>Taraf belirsiz</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+wheel)</source>
      <translation>Küçült (Ctrl+tekerlek)</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Kaynaklar</translation>
    </message>
    <message>
      <source>Sources differ</source>
      <translation>Kaynaklar çelişiyor</translation>
    </message>
    <message>
      <source>Speaker not named</source>
      <translation>Konuşan adlandırılmamış</translation>
    </message>
    <message>
      <source>Starred only</source>
      <translation>Yalnız yıldızlılar</translation>
    </message>
    <message>
      <source>Statements</source>
      <translation>Açıklamalar</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>Kaynağın metni</translation>
    </message>
    <message>
      <source>The preview could not be made</source>
      <translation>Önizleme yapılamadı</translation>
    </message>
    <message>
      <source>Their side</source>
      <translation>Onların tarafı</translation>
    </message>
    <message>
      <source>Third sides</source>
      <translation>Üçüncü taraflar</translation>
    </message>
    <message>
      <source>This happens once and takes a few seconds.</source>
      <translation>Bu yalnızca bir kez olur ve birkaç saniye sürer.</translation>
    </message>
    <message>
      <source>This library is empty</source>
      <translation>Bu kitaplık boş</translation>
    </message>
    <message>
      <source>This source is not among those of the open dossier</source>
      <translation>Bu kaynak, açık dosyanın kaynakları arasında değil</translation>
    </message>
    <message>
      <source>Thumbnails</source>
      <translation>Küçük resimler</translation>
    </message>
    <message>
      <source>Time line: brush to choose a period</source>
      <translation>Zaman çizgisi: dönem seçmek için sürükleyin</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bitiş</translation>
    </message>
    <message>
      <source>To come</source>
      <translation>Gelecek</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Konu</translation>
    </message>
    <message>
      <source>What not to touch, and why</source>
      <translation>Neye değinilmemeli ve neden</translation>
    </message>
    <message>
      <source>What we answer if they bring it up</source>
      <translation>Gündeme getirirlerse ne yanıt veririz</translation>
    </message>
    <message>
      <source>What we say if asked</source>
      <translation>Sorulursa ne deriz</translation>
    </message>
    <message>
      <source>What we want from this meeting; one line each</source>
      <translation>Bu görüşmeden ne istiyoruz; her biri bir satır</translation>
    </message>
    <message>
      <source>Who said this?</source>
      <translation>Bunu kim söyledi?</translation>
    </message>
    <message>
      <source>Your own words: printed in the dossier, never changed by an import. Drag lines here to cite them, or press N on a line; a click on a citation leads back to its passage.</source>
      <translation>Kendi sözleriniz: dosyada basılır, hiçbir içe aktarma bunları değiştirmez. Alıntılamak için satırları buraya sürükleyin ya da bir satırda N tuşuna basın; alıntıya tıklamak pasajına götürür.</translation>
    </message>
    <message>
      <source>added by hand</source>
      <translation>elle eklendi</translation>
    </message>
    <message>
      <source>announced {day}</source>
      <translation>duyuruldu: {day}</translation>
    </message>
    <message>
      <source>corrected by hand</source>
      <translation>elle düzeltildi</translation>
    </message>
    <message>
      <source>last contact {day}</source>
      <translation>son temas {day}</translation>
    </message>
    <message>
      <source>mentioned</source>
      <translation>anılıyor</translation>
    </message>
    <message>
      <source>mentioned only</source>
      <translation>yalnızca anılıyor</translation>
    </message>
    <message>
      <source>no contact on record</source>
      <translation>kayıtlı temas yok</translation>
    </message>
    <message>
      <source>{n} more</source>
      <translation>{n} kişi daha</translation>
    </message>
    <message>
      <source>{n} new items on {name}</source>
      <translation>{name}: {n} yeni satır</translation>
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
      <translation>Koyu</translation>
    </message>
    <message>
      <source>Follow the system</source>
      <translation>Sisteme uy</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Pencerenin dili</translation>
    </message>
    <message>
      <source>Large</source>
      <translation>Büyük</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Açık</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Small</source>
      <translation>Küçük</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Yazı boyu</translation>
    </message>
    <message>
      <source>Very large</source>
      <translation>Çok büyük</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>Choose a country, an organisation or a person. The examples here show how a dossier looks.</source>
      <translation>Bir ülke, kuruluş veya kişi seçin. Buradaki örnekler bir dosyanın nasıl göründüğünü gösterir.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Bitti</translation>
    </message>
    <message>
      <source>Drop files or folders anywhere on the window. Ctrl+E writes the PDF, Ctrl+K finds anything.</source>
      <translation>Dosya veya klasörleri pencerenin herhangi bir yerine bırakın. Ctrl+E PDF’yi yazar, Ctrl+K her şeyi bulur.</translation>
    </message>
    <message>
      <source>Every line shows its source here, with the passage marked.</source>
      <translation>Her satırın kaynağı burada, bölümü işaretli görünür.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Sonraki</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Geç</translation>
    </message>
    <message>
      <source>Space leaves a line out, S stars it. Preview shows the printed dossier at any time.</source>
      <translation>Boşluk satırı dışarıda bırakır, S yıldızlar. Önizleme basılacak dosyayı her an gösterir.</translation>
    </message>
    <message>
      <source>What is known</source>
      <translation>Bilinenler</translation>
    </message>
    <message>
      <source>Where it comes from</source>
      <translation>Nereden geldiği</translation>
    </message>
    <message>
      <source>Whom do you meet?</source>
      <translation>Kiminle görüşüyorsunuz?</translation>
    </message>
    <message>
      <source>Your own documents</source>
      <translation>Kendi belgeleriniz</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message numerus="yes">
      <source>%n already there</source>
      <translation>
        <numerusform>%n zaten var</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s) imported</source>
      <translation>
        <numerusform>%n belge içe aktarıldı</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) sent to the printer</source>
      <translation>
        <numerusform>%n sayfa yazıcıya gönderildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n refused</source>
      <translation>
        <numerusform>%n reddedildi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n updated</source>
      <translation>
        <numerusform>%n güncellendi</numerusform>
      </translation>
    </message>
    <message>
      <source>Cited in “{title}”</source>
      <translation>“{title}” bölümünde alıntılandı</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Komut</translation>
    </message>
    <message>
      <source>Copied with its source</source>
      <translation>Kaynağıyla kopyalandı</translation>
    </message>
    <message>
      <source>Counterpart</source>
      <translation>Muhatap</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Satır</translation>
    </message>
    <message>
      <source>No folder is watched any more</source>
      <translation>Artık hiçbir klasör izlenmiyor</translation>
    </message>
    <message>
      <source>No mail program takes the file; it is shown in its folder</source>
      <translation>Dosyayı alan bir e-posta programı yok; klasöründe gösteriliyor</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Henüz yok</translation>
    </message>
    <message>
      <source>Nothing of this line can be changed by hand</source>
      <translation>Bu satırda elle değiştirilebilecek bir şey yok</translation>
    </message>
    <message>
      <source>Only statements and figures can be put in another order; contacts follow time</source>
      <translation>Yalnızca açıklamaların ve rakamların sırası değiştirilebilir; temaslar zaman sırasını izler</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Kişi</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>İçe aktarmanın ilerleyişi</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>{name} okunuyor…</translation>
    </message>
    <message>
      <source>Recent libraries</source>
      <translation>Son kitaplıklar</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Yinele</translation>
    </message>
    <message>
      <source>Select two or more people in the People tab first</source>
      <translation>Önce Kişiler sekmesinde iki veya daha çok kişi seçin</translation>
    </message>
    <message>
      <source>Select words in the source first</source>
      <translation>Önce kaynakta sözleri seçin</translation>
    </message>
    <message>
      <source>Show what was refused</source>
      <translation>Reddedilenleri göster</translation>
    </message>
    <message>
      <source>Stop importing</source>
      <translation>İçe aktarmayı durdur</translation>
    </message>
    <message>
      <source>Stop importing; what came in stays</source>
      <translation>İçe aktarmayı durdur; gelenler kalır</translation>
    </message>
    <message>
      <source>Stopped: {words}</source>
      <translation>Durduruldu: {words}</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Metin</translation>
    </message>
    <message>
      <source>The side the dossiers are written from; change it in the menu of a counterpart</source>
      <translation>Dosyaların yazıldığı taraf; bir muhatabın menüsünden değiştirilir</translation>
    </message>
    <message>
      <source>There is no text on the clipboard</source>
      <translation>Panoda metin yok</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Geri al</translation>
    </message>
    <message>
      <source>Watching {folder}</source>
      <translation>İzleniyor: {folder}</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Çalışıyor…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>{name} yazılıyor…</translation>
    </message>
    <message>
      <source>{done} of {total} · {rate} files a second · {name}</source>
      <translation>{done} / {total} · saniyede {rate} dosya · {name}</translation>
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
      <translation>Duyuruldu</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>İptal edildi</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Konferans</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>Date not stated</source>
      <translation>Tarih belirtilmemiş</translation>
    </message>
    <message>
      <source>Direct quotation</source>
      <translation>Doğrudan alıntı</translation>
    </message>
    <message>
      <source>In force</source>
      <translation>Yürürlükte</translation>
    </message>
    <message>
      <source>Joint</source>
      <translation>Ortak</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Görüşme</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Tarihi değişti</translation>
    </message>
    <message>
      <source>Negotiation</source>
      <translation>Müzakere</translation>
    </message>
    <message>
      <source>No speaker named</source>
      <translation>Konuşan belirtilmemiş</translation>
    </message>
    <message>
      <source>On or before {day}</source>
      <translation>{day} veya öncesi</translation>
    </message>
    <message>
      <source>Partly verbatim</source>
      <translation>Kısmen kelimesi kelimesine</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Telefon görüşmesi</translation>
    </message>
    <message>
      <source>Proposed</source>
      <translation>Önerildi</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>Aktarılan</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>İmzalandı</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Metin</translation>
    </message>
    <message>
      <source>Under negotiation</source>
      <translation>Müzakere ediliyor</translation>
    </message>
    <message>
      <source>Video call</source>
      <translation>Görüntülü görüşme</translation>
    </message>
    <message>
      <source>Visit</source>
      <translation>Ziyaret</translation>
    </message>
    <message>
      <source>Week of {day}</source>
      <translation>{day} haftası</translation>
    </message>
    <message>
      <source>parties inferred</source>
      <translation>taraflar çıkarımla</translation>
    </message>
    <message>
      <source>speaker open</source>
      <translation>konuşan belirsiz</translation>
    </message>
    <message>
      <source>sum differs</source>
      <translation>toplam tutmuyor</translation>
    </message>
    <message>
      <source>two candidates</source>
      <translation>iki aday</translation>
    </message>
    <message>
      <source>year inferred</source>
      <translation>yıl çıkarımla</translation>
    </message>
  </context>
</TS>
