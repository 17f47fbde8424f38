# A container engine for the tests: the machine's own where one answers, else one started here and stopped at the end.
# Sourced by `run`, which has set `here` (this folder), `work` (a temporary folder) and `say`.
#
#   engine_packages   what Debian must install first: nothing where an engine answers
#   engine_prepare    starts the engine and makes the base image; may run beside a Maven build
#   engine_images     makes the image neo4j:VERSION from the server's jars, unless the engine has it or could pull it
#   engine_stop       stops what was started and removes its data
#
# No image registry need be reachable: the base image comes from the Debian mirror, the server from Maven.

neo4j_image=neo4j:$(sed -n 's:.*<neo4j.version>\(.*\)</neo4j.version>.*:\1:p' "$here/../pom.xml")
start_check_image=alpine:3.17 # Testcontainers runs it once to see that the engine works
base_image=reciprocity-base:17
engine_home=$work/engine
engine_socket=unix://$engine_home/docker.sock
tree=$work/base

engine_answers() { docker info >/dev/null 2>&1; }

engine_packages() {
  engine_answers || command -v dockerd >/dev/null || echo docker.io
  engine_answers || command -v iptables >/dev/null || echo iptables
  command -v debootstrap >/dev/null || echo debootstrap
}

engine_prepare() {
  engine_answers || engine_start || return
  engine_use
  if has_or_pulls "$neo4j_image" && has_or_pulls "$start_check_image"; then
    return
  fi
  has_image "$base_image" || make_base_image
}

# Absolute paths throughout: a relative --exec-root fails after a minute, waiting for containerd.
engine_start() {
  mkdir -p "$engine_home"
  dockerd --data-root "$engine_home/data" --exec-root "$engine_home/exec" --pidfile "$engine_home/dockerd.pid" \
    -H "$engine_socket" >"$engine_home/dockerd.log" 2>&1 &
  for _ in $(seq 60); do
    if docker -H "$engine_socket" info >/dev/null 2>&1; then
      say "container engine started"
      return
    fi
    sleep 1
  done
  tail -n 20 "$engine_home/dockerd.log" >&2
  return 1
}

# What the shell must know once `engine_prepare` is done, be it in the background or not.
engine_use() {
  if [ -S "$engine_home/docker.sock" ]; then
    export DOCKER_HOST=$engine_socket
  fi
  export TESTCONTAINERS_RYUK_DISABLED=true
}

# Debian with a Java 17 runtime, built in memory where that is possible: dpkg waits for the disk at every package.
make_base_image() {
  mkdir -p "$tree"
  mount -t tmpfs -o size=3g,mode=755 tmpfs "$tree" || say "no memory file system: the base image is built on disk"
  debootstrap --variant=minbase --include=openjdk-17-jre-headless "$(debian_release)" "$tree" "$(debian_mirror)" \
    >"$work/debootstrap.log" 2>&1 || { tail -n 20 "$work/debootstrap.log" >&2; return 1; }
  tar -C "$tree" --one-file-system --exclude=./var/cache/apt --exclude=./var/lib/apt/lists --exclude=./usr/share/doc \
    -cf - . | docker import - "$base_image" >/dev/null || return
  unmount_tree
  say "base image made"
}

debian_release() { (. /etc/os-release && echo "$VERSION_CODENAME"); }

# The mirror that apt uses for Debian itself; other entries belong to other projects or to security updates.
debian_mirror() {
  local mirror
  mirror=$(awk '/^URIs:/ && !/security/ {print $2; exit}' /etc/apt/sources.list.d/debian.sources 2>/dev/null)
  [ -n "$mirror" ] || mirror=$(awk '$1 == "deb" && $0 ~ /\/debian\/? / {print $2; exit}' /etc/apt/sources.list 2>/dev/null)
  echo "${mirror:-http://deb.debian.org/debian}"
}

# $1: the folder with the server's jars, which `mvn -pl cypher/server generate-resources` fills.
engine_images() {
  has_image "$neo4j_image" || make_neo4j_image "$1" || return
  has_image "$start_check_image" || docker tag "$base_image" "$start_check_image" || return
  say "images ready: $neo4j_image, $start_check_image"
}

has_image() { docker image inspect "$1" >/dev/null 2>&1; }

has_or_pulls() { has_image "$1" || timeout 120 docker pull --quiet "$1" >/dev/null 2>&1; }

make_neo4j_image() {
  local context=$work/neo4j-image
  mkdir -p "$context/jars"
  cp "$here/neo4j-image/Dockerfile" "$here/neo4j-image/entrypoint.sh" "$context"
  cp "$1"/*.jar "$context/jars"
  DOCKER_BUILDKIT=0 docker build --quiet --tag "$neo4j_image" "$context" >/dev/null 2>"$work/image.log" ||
    { cat "$work/image.log" >&2; return 1; }
  rm -rf "$context"
}

engine_stop() {
  unmount_tree
  if [ -f "$engine_home/dockerd.pid" ]; then
    local pid
    pid=$(cat "$engine_home/dockerd.pid")
    docker -H "$engine_socket" ps --quiet 2>/dev/null | xargs -r docker -H "$engine_socket" kill >/dev/null 2>&1
    kill "$pid" 2>/dev/null
    for _ in $(seq 40); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.5
    done
    kill -9 "$pid" 2>/dev/null
  fi
  # Deepest first: an engine that failed to start leaves its mounts behind, and rm must not walk into them.
  awk -v home="$engine_home/" 'index($2, home) == 1 {print $2}' /proc/mounts | sort -r | xargs -r -n 1 umount -l 2>/dev/null
}

unmount_tree() {
  awk -v tree="$tree" '$2 == tree || index($2, tree "/") == 1 {print $2}' /proc/mounts | sort -r | xargs -r -n 1 umount -l
}
