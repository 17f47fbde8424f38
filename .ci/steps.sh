# The verbs `run` is written in. Sourced by `run`, which has set `project`, `work` and `logs`.

say() { printf '   %s\n' "$*"; }

step() {
  current_step=$*
  printf '\n== %s (after %d s)\n' "$*" "$SECONDS"
}

# The JDK of a major version in the machine's usual place; the version is read, not guessed from the folder's name.
find_jdk() {
  local release
  for release in /usr/lib/jvm/*/release; do
    if grep -q "^JAVA_VERSION=\"$1[.\"]" "$release" && [ -x "${release%/release}/bin/javac" ]; then
      echo "${release%/release}"
      return
    fi
  done
}

use_jdk() {
  local jdk
  jdk=$(find_jdk "$1")
  if [ -n "$jdk" ]; then
    export JAVA_HOME=$jdk PATH=$jdk/bin:$PATH
  fi
  java -version 2>&1 | sed -n '1s/^/   /p'
}

# $1: the log's name; then Maven's arguments. The log is complete; so is what is printed, but for progress.
maven() {
  local log=$logs/$1
  shift
  timeout 2400 mvn -B -ntp -Dstyle.color=never "$@" </dev/null 2>&1 | tee "$log"
}

# $1: the log's name, $2: what to print of it (a pattern); then Maven's arguments. For a run whose twin was printed whole.
maven_briefly() {
  local log=$logs/$1 pattern=$2
  shift 2
  if ! timeout 2400 mvn -B -ntp -Dstyle.color=never "$@" </dev/null >"$log" 2>&1; then
    tail -n 200 "$log"
    return 1
  fi
  grep -aE "$pattern" "$log" || true
}

# Runs a command beside the others, in a process group of its own, so that it can be ended with all it started.
in_background() {
  set -m
  "$@" </dev/null >"$work/background.log" 2>&1 &
  background=$!
  set +m
}

wait_for_background() {
  local outcome=0
  [ -n "${background:-}" ] || return 0
  wait "$background" || outcome=$?
  background=
  cat "$work/background.log"
  return "$outcome"
}

stop_background() {
  if [ -n "${background:-}" ]; then
    kill -- "-$background" 2>/dev/null
    wait "$background" 2>/dev/null
  fi
}

readme_names() {
  grep -qxF "$1" README.md || { echo "README.md does not name the command: $1" >&2; return 1; }
}

# $1: a JDK's major version, $2: where to. The tests on a copy, so that nothing the first JDK built is taken over; without
# the container, the browser, the format and the coverage, which are the same on every JDK. That the checks of the compiler
# run on this JDK too is seen on one module; what they find in the others the first JDK has found.
# It begins when the first JDK's build has fetched what both need, and gives way to it.
verify_copy() {
  until [ -d "$project/analysis/target/surefire-reports" ]; do
    sleep 1
  done
  renice -n 10 -p "$BASHPID" >/dev/null
  mkdir -p "$2"
  git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$2" --
  (
    cd "$2"
    use_jdk "$1"
    unset DOCKER_HOST
    maven_briefly "compile-$1.log" BUILD compile -pl graph-model -Dspotless.check.skip=true
    maven_briefly "verify-$1.log" 'Tests run:|BUILD|store tested|browser test' verify -Pchecked-before -Dit.test=DemoIT \
      -Dspotless.check.skip=true -Djacoco.skip=true -Dmaven.compiler.useIncrementalCompilation=false
  )
}
