# shellcheck shell=bash
# Finds a Chromium for the browser tests. They are never skipped: where there is none it is installed, or the run stops.

# Sets CHROMIUM.
find_browser() {
  if [ -n "${ROLEBRIDGE_CHROMIUM:-}" ]; then
    [ -x "$ROLEBRIDGE_CHROMIUM" ] || die "ROLEBRIDGE_CHROMIUM names no program: $ROLEBRIDGE_CHROMIUM"
    CHROMIUM=$ROLEBRIDGE_CHROMIUM
    return
  fi
  if installed_browser; then return; fi
  if [ "$(id -u)" = 0 ] && grep -q '^ID=debian' /etc/os-release 2>/dev/null; then
    say "Installing Chromium for the browser tests ..."
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-liberation; } >&2 || true
    if installed_browser; then return; fi
  fi
  die "The browser tests need Chromium or Chrome. Install one, or set ROLEBRIDGE_CHROMIUM to its program.
  Debian:  sudo apt-get install chromium fonts-liberation
Without them: ./rolebridge test --fast"
}

installed_browser() {
  local candidate
  for candidate in chromium google-chrome chromium-browser \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if CHROMIUM=$(command -v "$candidate"); then return; fi
  done
  return 1
}
