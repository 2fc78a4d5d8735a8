package dev.shortlist.language.embedding;

import java.util.Arrays;

/// Word pieces and their ids in flat arrays: a fifth of the memory of a map of strings.
final class TokenTable {

    private char[] letters = new char[1 << 18];
    private int[] ends = new int[1 << 15];
    private int[] ids = new int[1 << 15];
    private int size;
    private int[] slots = new int[1 << 16];

    void add(String piece, int id) {
        if (size * 2 >= slots.length) {
            throw new IllegalStateException("The vocabulary is larger than the table");
        }
        int from = size == 0 ? 0 : ends[size - 1];
        int to = from + piece.length();
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        piece.getChars(0, piece.length(), letters, from);
        ends[size] = to;
        ids[size] = id;
        size++;
        slots[slot(letters, from, to)] = size;
    }

    /// The id of the piece, or -1.
    int id(char[] text, int from, int to) {
        int found = slots[slot(text, from, to)];
        return found == 0 ? -1 : ids[found - 1];
    }

    int id(String piece) {
        char[] text = piece.toCharArray();
        return id(text, 0, text.length);
    }

    private int slot(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != 0 && !holds(slots[slot] - 1, text, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private boolean holds(int index, char[] text, int from, int to) {
        int start = index == 0 ? 0 : ends[index - 1];
        return Arrays.equals(letters, start, ends[index], text, from, to);
    }
}
