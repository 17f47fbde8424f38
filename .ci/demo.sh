# The second half of README's first command: the demo starts, shows its findings, and leaves nothing behind. Sourced by `run`.

check_demo() {
  local home=$work/demo-home log=$logs/demo.log api answer
  RECIPROCITY_HOME=$home RECIPROCITY_PORT=0 java -jar web-api/target/reciprocity/reciprocity.jar demo </dev/null >"$log" 2>&1 &
  demo=$!
  until_true 60 "the demo prints its address" demo_address
  api=$(demo_address)/api/v1
  until_true 15 "the page is up" fetch "$(demo_address)/"
  until_true 180 "the database is ready" state_is_ready "$api"
  until_true 60 "the sample organization is there" survey_id "$api"
  answer=$(fetch "$api/surveys/$(survey_id "$api")/findings")
  json_says 'len(answer["insights"]) > 0' <<<"$answer" || { say "the demo shows no finding"; return 1; }
  say "$(json_says 'answer["lead"]' <<<"$answer")"
  stop_demo
  until_true 15 "the demo and its database have ended" nothing_left "$home"
}

demo_address() { grep -oE -m 1 'http://(127\.0\.0\.1|localhost):[0-9]+' "$logs/demo.log"; }

fetch() { curl -fsS --max-time 30 "$1" 2>>"$logs/demo.log"; }

state_is_ready() { fetch "$1/status" | json_says 'answer["state"] == "READY"'; }

survey_id() { fetch "$1/surveys" | json_says 'answer["surveys"][0]["id"]'; }

# Prints an expression over the JSON on standard input; fails where it is false or not there.
json_says() {
  /usr/bin/python3 -c '
import json, sys
try:
    value = eval(sys.argv[1], {"answer": json.load(sys.stdin), "len": len})
except (ValueError, KeyError, IndexError):
    sys.exit(1)
if value is not True:
    print(value)
sys.exit(not value)' "$1"
}

nothing_left() { ! pgrep -f -- "$1" >/dev/null; }

# $1: seconds, $2: what is waited for; then a command.
until_true() {
  local last=$((SECONDS + $1)) what=$2
  shift 2
  until "$@" >/dev/null; do
    if [ "$SECONDS" -ge "$last" ] || { [ -n "${demo:-}" ] && ! kill -0 "$demo" 2>/dev/null; }; then
      say "NOT so in time: $what"
      tail -n 30 "$logs/demo.log"
      return 1
    fi
    sleep 0.5
  done
  say "$what"
}

stop_demo() {
  [ -n "${demo:-}" ] || return 0
  kill "$demo" 2>/dev/null || true
  wait "$demo" 2>/dev/null || true
  demo=
}
