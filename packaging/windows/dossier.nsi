; Per-user installer for Windows: no administrator rights, start menu entry, uninstaller. A library is a folder, so there is no file type to register.
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
SectionEnd
