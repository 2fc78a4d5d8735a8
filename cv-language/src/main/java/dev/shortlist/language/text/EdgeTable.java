package dev.shortlist.language.text;

import java.util.Arrays;

/// Edges of a trie in two flat arrays: (node, word) → number, by open addressing.
final class EdgeTable {

    private static final long FREE = -1;

    private long[] keys = free(1024);
    private int[] values = new int[1024];
    private int size;

    /// The number at the end of the edge, or -1.
    int next(int node, int word) {
        int slot = slot(keys, key(node, word));
        return keys[slot] == FREE ? -1 : values[slot];
    }

    void put(int node, int word, int value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(keys, key(node, word));
        keys[slot] = key(node, word);
        values[slot] = value;
        size++;
    }

    private void grow() {
        long[] wider = free(keys.length * 2);
        int[] moved = new int[wider.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(wider, keys[i]);
                wider[slot] = keys[i];
                moved[slot] = values[i];
            }
        }
        keys = wider;
        values = moved;
    }

    private static long[] free(int length) {
        var keys = new long[length];
        Arrays.fill(keys, FREE);
        return keys;
    }

    private static long key(int node, int word) {
        return ((long) node << 32) | word;
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
