# bash completion for dossier
_dossier() {
    local current=${COMP_WORDS[COMP_CWORD]} commands
    commands=$(dossier --list-commands 2>/dev/null || echo app import parties build extract search check)
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _dossier dossier
