# Adds pgvector to an unpacked PostgreSQL by compiling its Debian source package. Sourced by postgres.sh.

# A compiler without installing one: unpacked beside us when the machine has none.
find_compiler() {
	if have gcc && printf '#include <stdio.h>\n' | gcc -E -x c - >/dev/null 2>&1; then
		compiler=gcc
		return
	fi
	say "  no C compiler here; unpacking one"
	tools=$dist/postgres/toolchain
	rm -rf "$tools"
	# libc6 and libgcc are on every machine, but the unpacked headers and linker scripts need them in the same tree.
	# shellcheck disable=SC2046
	debian_unpack "$tools" gcc libc6-dev libc6 libgcc-s1 $(debian_missing gcc libc6-dev)
	for folder in lib lib64; do
		[ -e "$tools/$folder" ] || ln -s "usr/$folder" "$tools/$folder"
	done
	libraries=$(find "$tools/usr/lib" -maxdepth 1 -name '*-linux-gnu*')
	PATH=$tools/usr/bin:$PATH
	LD_LIBRARY_PATH=$libraries
	export PATH LD_LIBRARY_PATH
	compiler="gcc --sysroot=$tools"
}

build_pgvector() { # PostgreSQL home below dist
	source=$dist/postgres/pgvector
	rm -rf "$source"
	debian_source pgvector "$source"
	version=$(sed -n "s/^default_version *= *'\(.*\)'/\1/p" "$source/vector.control")
	headers=$(find "$dist/postgres/dist/usr/include/postgresql" -type d -name server)
	extensions=$(find "$dist/postgres/dist/usr/share/postgresql" -type d -name extension)
	(
		find_compiler
		# As pgvector's Makefile compiles it, but for no one processor model: the loops pick theirs at run time.
		# shellcheck disable=SC2086
		$compiler -shared -fPIC -O2 -ftree-vectorize -fassociative-math -fno-signed-zeros -fno-trapping-math \
			-I"$headers" -I"${headers%/*}/internal" -D_GNU_SOURCE \
			-o "$1/lib/vector.so" "$source"/src/*.c -lm
	) >"$dist/postgres/pgvector.log" 2>&1 || die "pgvector does not compile; see $dist/postgres/pgvector.log"
	cp "$source/vector.control" "$source"/sql/vector--*--*.sql "$extensions/"
	cp "$source/sql/vector.sql" "$extensions/vector--$version.sql"
	rm -rf "$source" "$dist/postgres/toolchain"
}
