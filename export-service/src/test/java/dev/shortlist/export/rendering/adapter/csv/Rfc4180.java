package dev.shortlist.export.rendering.adapter.csv;

import java.util.ArrayList;
import java.util.List;

/// Reads CSV by the letter of RFC 4180, and complains about anything else.
final class Rfc4180 {

    private final String text;
    private int at;

    private Rfc4180(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        var reader = new Rfc4180(text);
        var records = new ArrayList<List<String>>();
        while (reader.at < text.length()) {
            records.add(reader.record());
        }
        return records;
    }

    private List<String> record() {
        var fields = new ArrayList<String>();
        fields.add(field());
        while (text.charAt(at) == ',') {
            at++;
            fields.add(field());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalStateException("a record must end with CRLF, at " + at);
        }
        at += 2;
        return fields;
    }

    private String field() {
        return text.charAt(at) == '"' ? quoted() : bare();
    }

    private String bare() {
        var start = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
            if (text.charAt(at) == '"' || text.charAt(at) == '\n') {
                throw new IllegalStateException("a bare field must not contain quotes or line ends, at " + at);
            }
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var value = new StringBuilder();
        at++;
        while (true) {
            if (text.charAt(at) != '"') {
                value.append(text.charAt(at++));
            } else if (text.charAt(at + 1) == '"') {
                value.append('"');
                at += 2;
            } else {
                at++;
                return value.toString();
            }
        }
    }
}
