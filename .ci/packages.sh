# Debian packages the checks need beside a JDK and Maven. Sourced by `run`.

packages_install() {
  local lacking=()
  command -v chromium >/dev/null || lacking+=(chromium)
  fc-list 2>/dev/null | grep -qi liberation || lacking+=(fonts-liberation fontconfig)
  /usr/bin/python3 -c 'import networkx' 2>/dev/null || lacking+=(python3-networkx)
  command -v curl >/dev/null || lacking+=(curl)
  command -v pgrep >/dev/null || lacking+=(procps)
  # shellcheck disable=SC2207 # package names hold no blanks
  lacking+=($(engine_packages))
  if [ ${#lacking[@]} -eq 0 ]; then
    say "nothing"
    return
  fi
  say "installing ${lacking[*]}"
  apt_quiet update
  apt_quiet install -y --no-install-recommends "${lacking[@]}"
}

apt_quiet() {
  DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 "$@" </dev/null >>"$logs/apt.log" 2>&1 ||
    { tail -n 20 "$logs/apt.log" >&2; return 1; }
}
