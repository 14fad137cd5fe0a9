; Set-up of Tegoed for Windows: per user, no administrator, opens .tegoed files, leaves company files alone when it goes.
; makensis -DVERSION=0.1.0 -DSOURCE=../dist/Tegoed tegoed.nsi
; State: compiles; not yet run on Windows (README.md).

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel user
ManifestDPIAware true

!ifndef VERSION
  !error "Give the version: -DVERSION=0.1.0"
!endif
!ifndef SOURCE
  !error "Give the frozen folder: -DSOURCE=../dist/Tegoed"
!endif

!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAME "Tegoed"
!define CLASS "Tegoed.Company"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME} ${VERSION}"
OutFile "Tegoed-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "Folder"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME} set-up"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"

!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Tegoed.exe"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${NAME}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "..\LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString COMPANY_FILE ${LANG_ENGLISH} "Tegoed company"
LangString COMPANY_FILE ${LANG_DUTCH} "Tegoed-administratie"
LangString COMPANY_FILE ${LANG_FRENCH} "Société Tegoed"
LangString COMPANY_FILE ${LANG_GERMAN} "Tegoed-Firma"

LangString IN_USE ${LANG_ENGLISH} "Tegoed is running. Close it, then choose Retry."
LangString IN_USE ${LANG_DUTCH} "Tegoed is geopend. Sluit het en kies Opnieuw."
LangString IN_USE ${LANG_FRENCH} "Tegoed est ouvert. Fermez-le, puis choisissez Recommencer."
LangString IN_USE ${LANG_GERMAN} "Tegoed ist geöffnet. Schließen Sie es und wählen Sie Wiederholen."

; A running program keeps its own file open: writing to it fails until it is closed.
!macro WaitUntilClosed
  retry:
    IfFileExists "$INSTDIR\Tegoed.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\Tegoed.exe" a
    IfErrors 0 release
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IN_USE)" /SD IDCANCEL IDRETRY retry
    Abort
  release:
    FileClose $0
  closed:
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section "Tegoed"
  !insertmacro WaitUntilClosed
  ; Only what set-up itself brought: nothing of the user lives in these folders.
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Tegoed.exe"

  WriteRegStr HKCU "Software\${NAME}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\.tegoed" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.tegoed\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(COMPANY_FILE)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\Tegoed.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\Tegoed.exe" "%1"'

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Tegoed.exe"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\Tegoed.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Not /r: whatever else lies here is not ours.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.tegoed\OpenWithProgids" "${CLASS}"
  ReadRegStr $0 HKCU "Software\Classes\.tegoed" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegValue HKCU "Software\Classes\.tegoed" ""
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
