#!/bin/sh
# Starts Neo4j inside the container: a throwaway server for tests, without authentication, never one for real data.
# Like the published image it reads NEO4J_AUTH, and refuses a password instead of quietly serving without one.
set -eu

if [ "${NEO4J_AUTH:-none}" != none ]; then
  echo "NEO4J_AUTH must be 'none' or unset: this test image serves without authentication only." >&2
  exit 64
fi

home=/var/lib/neo4j
mkdir -p "$home/conf"
cat > "$home/conf/neo4j.conf" <<'CONF'
server.default_listen_address=0.0.0.0
server.bolt.listen_address=0.0.0.0:7687
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
CONF

exec java -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '/opt/neo4j/lib/*' \
  org.neo4j.server.CommunityEntryPoint --home-dir="$home" --config-dir="$home/conf" --console-mode
