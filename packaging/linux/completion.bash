# bash completion for dossier
_dossier() {
    local current=${COMP_WORDS[COMP_CWORD]}
    local commands="app import parties build extract search check templates backup reextract ledger verify self-check"
    if [ "$COMP_CWORD" -eq 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W "$commands --help --version" -- "$current")
    else
        mapfile -t COMPREPLY < <(compgen -f -- "$current")
    fi
}
complete -o filenames -F _dossier dossier
