; Per-user installer for Windows: no administrator rights, start menu entry, file association, uninstaller.
; makensis -DVERSION=… -DBUNDLE=folder -DOUT=file dossier.nsi
Unicode true
SetCompressor /SOLID lzma
!include "MUI2.nsh"

Name "Dossier ${VERSION}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Dossier"
InstallDirRegKey HKCU "Software\Dossier" "InstallDir"
BrandingText " "
!ifdef ICON
  Icon "${ICON}"
  UninstallIcon "${ICON}"
!endif
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Dossier"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Dossier setup"
VIAddVersionKey "LegalCopyright" "The Dossier authors, MIT licence"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Dossier"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\dossier-app.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!insertmacro MUI_LANGUAGE "Turkish"

!define CLASSES "Software\Classes"
!define LIBRARY "Dossier.Library"
!define DOCUMENTS "Dossier.Document"

; Explorer learns of new and gone file types (SHCNE_ASSOCCHANGED).
!macro TellExplorer
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; Documents are never taken from the program they open with: Dossier joins the list under "Open with".
!macro OfferFor ENDING
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${DOCUMENTS}" ""
!macroend
!macro NoLongerFor ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "${DOCUMENTS}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\${ENDING}"
!macroend
!macro ForDocuments DO
  !insertmacro ${DO} ".txt"
  !insertmacro ${DO} ".md"
  !insertmacro ${DO} ".html"
  !insertmacro ${DO} ".htm"
  !insertmacro ${DO} ".pdf"
  !insertmacro ${DO} ".docx"
  !insertmacro ${DO} ".odt"
  !insertmacro ${DO} ".rtf"
  !insertmacro ${DO} ".eml"
  !insertmacro ${DO} ".mbox"
  !insertmacro ${DO} ".jsonl"
  !insertmacro ${DO} ".csv"
!macroend
!macro ProgramFor KIND NAME
  WriteRegStr HKCU "${CLASSES}\${KIND}" "" "${NAME}"
  WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\dossier-app.exe,0"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open" "FriendlyAppName" "Dossier"
  WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\dossier-app.exe" "%1"'
!macroend

Section "Dossier"
  SetOutPath "$INSTDIR"
  ; What an earlier version left in lib would be loaded with the new one.
  RMDir /r "$INSTDIR\lib"
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\Dossier.lnk" "$INSTDIR\dossier-app.exe"
  WriteRegStr HKCU "Software\Dossier" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Dossier"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\dossier-app.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Dossier authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  !insertmacro ProgramFor "${LIBRARY}" "Dossier library"
  !insertmacro ProgramFor "${DOCUMENTS}" "Document for Dossier"
  !insertmacro ForDocuments OfferFor
  ; A library is the file library.sqlite: Dossier opens .sqlite where no other program does.
  WriteRegStr HKCU "${CLASSES}\.sqlite\OpenWithProgids" "${LIBRARY}" ""
  ReadRegStr $0 HKCR ".sqlite" ""
  StrCmp $0 "" 0 +2
    WriteRegStr HKCU "${CLASSES}\.sqlite" "" "${LIBRARY}"
  !insertmacro TellExplorer
SectionEnd

; The user's library lies in the application data folder and is never touched here.
Section "Uninstall"
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\dossier.exe"
  Delete "$INSTDIR\dossier-app.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Dossier.lnk"
  DeleteRegKey HKCU "Software\Dossier"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\${LIBRARY}"
  DeleteRegKey HKCU "${CLASSES}\${DOCUMENTS}"
  !insertmacro ForDocuments NoLongerFor
  ReadRegStr $0 HKCU "${CLASSES}\.sqlite" ""
  StrCmp $0 "${LIBRARY}" 0 +2
    DeleteRegValue HKCU "${CLASSES}\.sqlite" ""
  DeleteRegValue HKCU "${CLASSES}\.sqlite\OpenWithProgids" "${LIBRARY}"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.sqlite\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.sqlite"
  !insertmacro TellExplorer
SectionEnd
