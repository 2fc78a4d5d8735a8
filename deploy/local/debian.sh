# Fetches Debian packages into a folder of ours; the system's apt lists, cache and packages stay as they are.
# Sourced by postgres.sh. The mirror is the one that the system already uses.

apt_dir=$dist/postgres/apt
# Bookworm has no pgvector; this later release has its source.
pgvector_release=trixie

debian_can() { have apt-get && have apt-cache && have dpkg-deb; }

# One-line sources of the running release, from both formats that apt reads.
debian_sources() {
	. /etc/os-release
	eval "$(apt-config shell etc_list Dir::Etc::sourcelist/f etc_parts Dir::Etc::sourceparts/d)"
	{
		[ ! -f "$etc_list" ] || sed 's/#.*//' "$etc_list"
		find "$etc_parts" -name '*.list' -exec sed 's/#.*//' {} +
	} 2>/dev/null | awk '$1 == "deb"'
	find "$etc_parts" -name '*.sources' -exec sh -c 'for f; do cat "$f"; echo; done' sh {} + 2>/dev/null | awk '
		function flush(   i, j, u, s) {
			u = split(uris, uri, " "); s = split(suites, suite, " ")
			if (types ~ /(^| )deb( |$)/ && enabled !~ /^no/)
				for (i = 1; i <= u; i++) for (j = 1; j <= s; j++)
					print "deb", (key ~ /^\// ? "[signed-by=" key "]" : ""), uri[i], suite[j], components
			types = uris = suites = components = key = enabled = ""
		}
		/^[ \t]*$/ { flush(); next }
		/^#/ { next }
		{ name = tolower($1); sub(/^[^:]*:[ \t]*/, "") }
		name ~ /^types:/ { types = $0 }
		name ~ /^uris:/ { uris = $0 }
		name ~ /^suites:/ { suites = $0 }
		name ~ /^components:/ { components = $0 }
		name ~ /^signed-by:/ { key = $0 }
		name ~ /^enabled:/ { enabled = tolower($0) }
		END { flush() }'
}

# Only the distribution's own lines: a third party's broken repository must not stop us.
private_sources() {
	. /etc/os-release
	debian_sources | grep -E "[[:space:]]$VERSION_CODENAME(-[a-z]+)?/?[[:space:]]" | sort -u
	if [ "$ID" = debian ] && [ "$VERSION_CODENAME" = bookworm ]; then
		debian_sources | grep -E "[[:space:]]${VERSION_CODENAME}[[:space:]]" | head -n 1 |
			sed "s/^deb /deb-src /; s/ $VERSION_CODENAME / $pgvector_release /"
	fi
}

private_apt() { # tool, arguments...
	tool=$1
	shift
	# The sandbox user _apt cannot enter a checkout below a mode-700 folder.
	"$tool" -q \
		-o Dir::Etc::sourcelist="$apt_dir/sources.list" -o Dir::Etc::sourceparts=/dev/null \
		-o Dir::State::lists="$apt_dir/lists" -o Dir::Cache="$apt_dir/cache" \
		-o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=3 -o Acquire::Languages=none \
		-o APT::Get::List-Cleanup=false "$@"
}

debian_update() {
	mkdir -p "$apt_dir/lists/partial" "$apt_dir/cache/archives/partial" "$apt_dir/debs"
	private_sources >"$apt_dir/sources.list"
	[ -s "$apt_dir/sources.list" ] || die "no package source found in the system's apt configuration"
	private_apt apt-get update >"$apt_dir/update.log" 2>&1 || die "apt cannot read its mirror; see $apt_dir/update.log"
}

debian_has() { private_apt apt-cache show "$1" 2>/dev/null | grep -q '^Package:'; }

# What installing these packages would add to this machine, dependencies included.
debian_missing() {
	private_apt apt-get -s install --no-install-recommends "$@" 2>/dev/null | awk '$1 == "Inst" && $3 !~ /^\[/ { print $2 }'
}

debian_unpack() { # folder, packages...
	into=$1
	shift
	mkdir -p "$into" "$apt_dir/debs"
	(cd "$apt_dir/debs" && private_apt apt-get download "$@") >"$apt_dir/download.log" 2>&1 ||
		die "cannot download $*; see $apt_dir/download.log"
	for deb in "$apt_dir/debs"/*.deb; do
		dpkg-deb -x "$deb" "$into"
		rm "$deb"
	done
}

debian_source() { # package, folder: its upstream files, unpacked
	mkdir -p "$2"
	(cd "$apt_dir/debs" && private_apt apt-get source --download-only "$1") >"$apt_dir/source.log" 2>&1 ||
		die "cannot fetch the source of $1; see $apt_dir/source.log"
	tar -xf "$apt_dir/debs/$1"_*.orig.tar.* -C "$2" --strip-components=1
}
