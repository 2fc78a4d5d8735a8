package dev.shortlist.language.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Cuts text into the word pieces of an uncased BERT vocabulary, without the 128 tokens' limit its file asks for.
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final TokenTable table = new TokenTable();
    private final int unknown;
    private final int start;
    private final int end;

    private WordPieces(InputStream tokenizerJson) {
        readVocabulary(tokenizerJson);
        this.unknown = table.id("[UNK]");
        this.start = table.id("[CLS]");
        this.end = table.id("[SEP]");
    }

    static WordPieces read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + resource + " is missing from the class path");
            }
            return new WordPieces(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ids of the text, without the marks of its beginning and end.
    int[] ids(String text) {
        var ids = new Ids();
        char[] clean = clean(text).toCharArray();
        int from = 0;
        while (from < clean.length) {
            int to = wordEnd(clean, from);
            if (to > from) {
                word(clean, from, to, ids);
            }
            from = Math.max(to, from + 1);
        }
        return ids.toArray();
    }

    /// Whether the text is one piece of the vocabulary.
    boolean knows(String text) {
        int[] ids = ids(text);
        return ids.length == 1 && ids[0] != unknown;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /// Ids that grow as they come.
    private static final class Ids {

        private int[] ids = new int[128];
        private int size;

        void add(int id) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = id;
        }

        void shorten(int to) {
            size = to;
        }

        int[] toArray() {
            return Arrays.copyOf(ids, size);
        }
    }

    // Greedy: the longest piece that fits, then the rest as a continuation.
    private void word(char[] text, int from, int to, Ids ids) {
        int before = ids.size;
        if (Character.codePointCount(text, from, to - from) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        char[] piece = new char[to - from + 2];
        piece[0] = '#';
        piece[1] = '#';
        System.arraycopy(text, from, piece, 2, to - from);
        for (int at = 2; at < piece.length; ) {
            int stop = longest(piece, at);
            if (stop < 0) {
                ids.shorten(before);
                ids.add(unknown);
                return;
            }
            ids.add(lookUp(piece, at, stop));
            at = stop;
        }
    }

    private int longest(char[] piece, int at) {
        for (int stop = piece.length; stop > at; stop--) {
            if (lookUp(piece, at, stop) >= 0) {
                return stop;
            }
        }
        return -1;
    }

    private int lookUp(char[] piece, int from, int to) {
        if (from == 2) {
            return table.id(piece, from, to);
        }
        char first = piece[from - 2];
        char second = piece[from - 1];
        piece[from - 2] = '#';
        piece[from - 1] = '#';
        int id = table.id(piece, from - 2, to);
        piece[from - 2] = first;
        piece[from - 1] = second;
        return id;
    }

    private static int wordEnd(char[] text, int from) {
        int at = from;
        while (at < text.length) {
            int c = Character.codePointAt(text, at);
            if (c == ' ') {
                return at;
            }
            if (isPunctuation(c)) {
                return at == from ? at + Character.charCount(c) : at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static String clean(String text) {
        var spaced = new StringBuilder(text.length() + 16);
        text.codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            if (isWhiteSpace(c)) {
                spaced.append(' ');
            } else if (isIdeograph(c)) {
                spaced.append(' ').appendCodePoint(c).append(' ');
            } else {
                spaced.appendCodePoint(c);
            }
        });
        var plain = new StringBuilder(spaced.length());
        Normalizer.normalize(spaced, Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(Character.toString(c).toLowerCase(Locale.ROOT)));
        return plain.toString();
    }

    private static boolean isDropped(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return false;
        }
        return c == 0xFFFD
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.UNASSIGNED,
                            Character.PRIVATE_USE,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    private static boolean isWhiteSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }

    // The file is { …, "model": { …, "vocab": { "piece": id } } }.
    private void readVocabulary(InputStream tokenizerJson) {
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), tokenizerJson)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals("vocab")) {
                    readPieces(json);
                    return;
                }
            }
        }
        throw new IllegalStateException("The tokenizer file has no vocabulary");
    }

    private void readPieces(JsonParser json) {
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String piece = json.currentName();
            json.nextToken();
            table.add(piece, json.getIntValue());
        }
    }
}
