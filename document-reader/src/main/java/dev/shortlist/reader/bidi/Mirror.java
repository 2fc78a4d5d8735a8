package dev.shortlist.reader.bidi;

/// Turns brackets round: in text from the right, what opens looks like what closes elsewhere.
final class Mirror {

    private static final String PAIRS = "()[]{}<>«»‹›";

    private Mirror() {}

    static String of(String text) {
        int at = text.length() == 1 ? PAIRS.indexOf(text) : -1;
        return at < 0 ? text : PAIRS.substring(at ^ 1, (at ^ 1) + 1);
    }
}
