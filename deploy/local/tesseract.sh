#!/bin/sh
# Tesseract with English and Arabic, for reading scanned CVs, without installing anything.
#   prepare   the system's own, or fetch it once into .shortlist; prints the program
#   find      the program that is there already, or nothing
. "$(dirname -- "$0")/lib.sh"
. "$here/debian.sh"

folder=$dist/tesseract
program=$folder/tesseract

# One without Arabic would read half of our CVs as noise.
speaks_both() { "$1" --list-langs 2>/dev/null | awk '/^eng$/ { e = 1 } /^ara$/ { a = 1 } END { exit !(e && a) }'; }

system_program() {
	[ "${SHORTLIST_SYSTEM_TESSERACT:-yes}" = yes ] || return 1
	found=$(command -v tesseract) && speaks_both "$found" && echo "$found"
}

# Unpacked beside its libraries and languages, which it finds by variables alone.
write_program() {
	libraries=$(find "$folder/dist/usr/lib" "$folder/dist/lib" -maxdepth 1 -name '*-linux-gnu*' 2>/dev/null | paste -sd: -)
	data=$(find "$folder/dist/usr/share/tesseract-ocr" -type d -name tessdata | head -n 1)
	cat >"$program.new" <<-END
		#!/bin/sh
		LD_LIBRARY_PATH=$libraries\${LD_LIBRARY_PATH:+:\$LD_LIBRARY_PATH}
		TESSDATA_PREFIX=$data
		export LD_LIBRARY_PATH TESSDATA_PREFIX
		exec "$folder/dist/usr/bin/tesseract" "\$@"
	END
	chmod +x "$program.new"
	mv "$program.new" "$program"
}

prepare_once() {
	[ -x "$program" ] && return
	debian_can || die "no Tesseract with English and Arabic found. Install it (macOS: brew install tesseract tesseract-lang)"
	say "  fetching Tesseract from the Debian mirror (once)"
	rm -rf "$folder"
	apt_dir=$folder/apt
	debian_update
	packages='tesseract-ocr tesseract-ocr-eng tesseract-ocr-ara tesseract-ocr-osd'
	# shellcheck disable=SC2046,SC2086
	debian_unpack "$folder/dist" $packages $(debian_missing $packages | grep '^lib' || true)
	rm -rf "$apt_dir"
	write_program
	speaks_both "$program" || {
		rm -f "$program"
		die "the unpacked Tesseract does not run; try: $folder/dist/usr/bin/tesseract --version"
	}
}

find_program() { system_program || { [ -x "$program" ] && echo "$program"; }; }

prepare() {
	find_program || {
		with_lock tesseract prepare_once
		echo "$program"
	}
}

case ${1:-} in
prepare) prepare ;;
find) find_program || true ;;
*) die "usage: tesseract.sh prepare | find" ;;
esac
