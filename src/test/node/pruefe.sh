#!/bin/sh
# Checks that need Node or a browser, against the packaged program: models, templates, forms, and one case in Chromium.
# What is missing on this machine is left out and named; with CI=true that is a failure.
set -eu

cd "$(dirname "$0")"
wurzel=$(cd ../../.. && pwd)
ziel=$wurzel/target/browser-daten
ausgelassen=0

auslassen() {
  echo "AUSGELASSEN: $1, weil $2 fehlt. Debian: apt install nodejs npm chromium"
  ausgelassen=1
}

ende() {
  if [ "$ausgelassen" = 1 ] && [ "${CI:-}" = true ]; then
    echo "Mit CI=true darf nichts ausgelassen werden." >&2
    exit 1
  fi
  exit 0
}

node_version=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)
if [ "$node_version" -lt 20 ] || ! command -v npm >/dev/null 2>&1; then
  auslassen "Prüfung der Modelle, Vorlagen und Formulare und der Vorgang im Browser" "Node.js ab Version 20 mit npm"
  ende
fi

if ! cmp -s package-lock.json node_modules/.geprueft; then
  npm ci --ignore-scripts --no-audit --no-fund
  cp package-lock.json node_modules/.geprueft
fi
npm run --silent lint

if [ -z "${CHROMIUM:-}" ]; then
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
fi
if [ -z "$CHROMIUM" ]; then
  auslassen "der Vorgang im Browser" "Chromium (oder sein Pfad in CHROMIUM)"
  ende
fi
export CHROMIUM

# the program of its own, on free ports, with an empty data folder
rm -rf "$ziel"
mkdir -p "$ziel"
# shellcheck disable=SC2046
set -- $(node -e '
  const net = require("node:net");
  const horcher = Array.from({ length: 9 }, () => net.createServer().listen(0, "127.0.0.1"));
  Promise.all(horcher.map((h) => new Promise((fertig) => h.once("listening", fertig)))).then(() => {
    console.log(horcher.map((h) => h.address().port).join(" "));
    horcher.forEach((h) => h.close());
  });')
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
env -u AMTSWEG_URL -u AMTSWEG_AZR -u AMTSWEG_TOKEN "$java" -Xmx768m -XX:TieredStopAtLevel=1 -jar "$wurzel/target/amtsweg.jar" \
  --server.port="$1" --amtsweg.demo.postgres-port="$2" \
  --amtsweg.demo.azr-port="$3" --amtsweg.demo.ba-port="$4" --amtsweg.demo.bva-port="$5" \
  --amtsweg.demo.dms-port="$6" --amtsweg.demo.eat-port="$7" --amtsweg.demo.smtp-port="$8" --amtsweg.demo.partner-port="$9" \
  --amtsweg.demo.datenordner="$ziel" >"$ziel/ausgabe.log" 2>&1 &
programm=$!
trap 'kill $programm 2>/dev/null && wait $programm || true' EXIT
sekunden=0
until grep -q "Amtsweg ist bereit" "$ziel/ausgabe.log"; do
  if ! kill -0 $programm 2>/dev/null || [ $sekunden -ge 180 ]; then
    cat "$ziel/ausgabe.log" >&2
    exit 1
  fi
  sleep 1
  sekunden=$((sekunden + 1))
done

AMTSWEG_URL=http://127.0.0.1:$1 AMTSWEG_AZR=http://127.0.0.1:$3 npm run --silent browser
ende
