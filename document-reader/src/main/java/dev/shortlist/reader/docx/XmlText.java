package dev.shortlist.reader.docx;

/// Puts characters in the place of the references to them.
final class XmlText {

    private XmlText() {}

    static String resolved(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        }
        var text = new StringBuilder(raw.length());
        int at = 0;
        for (int and = raw.indexOf('&'); and >= 0; and = raw.indexOf('&', at)) {
            int end = raw.indexOf(';', and);
            if (end < 0) {
                throw Parts.damaged();
            }
            text.append(raw, at, and).append(character(raw.substring(and + 1, end)));
            at = end + 1;
        }
        return text.append(raw, at, raw.length()).toString();
    }

    // What a document type may have defined is never known here.
    private static String character(String reference) {
        return switch (reference) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> reference.startsWith("#") ? number(reference) : "";
        };
    }

    private static String number(String reference) {
        try {
            boolean hexadecimal = reference.startsWith("#x");
            return Character.toString(
                    hexadecimal
                            ? Integer.parseInt(reference, 2, reference.length(), 16)
                            : Integer.parseInt(reference, 1, reference.length(), 10));
        } catch (IllegalArgumentException noCharacter) {
            throw Parts.damaged();
        }
    }
}
