package dev.shortlist.reader.pdf.token;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values before an operator; numbers are kept unboxed, as pages are mostly numbers.
public final class Operands {

    private static final byte[] NO_BYTES = {};

    private final int most;
    private double[] numbers = new double[16];
    // Null where the value is a number.
    private @Nullable Object[] objects = new @Nullable Object[16];
    private int size;

    Operands(int most) {
        this.most = most;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    void add(double number) {
        if (makeRoom()) {
            numbers[size] = number;
            objects[size++] = null;
        }
    }

    void add(Object object) {
        if (makeRoom()) {
            objects[size++] = object;
        }
    }

    public boolean isNumber(int index) {
        return index < size && objects[index] == null;
    }

    public double number(int index) {
        return isNumber(index) ? numbers[index] : 0;
    }

    /// A string's bytes, a name, a list or a map; null for a number or nothing.
    public @Nullable Object get(int index) {
        return index < size ? objects[index] : null;
    }

    public byte[] string(int index) {
        return get(index) instanceof byte[] bytes ? bytes : NO_BYTES;
    }

    public String name(int index) {
        return get(index) instanceof String name ? name : "";
    }

    public List<?> list(int index) {
        return get(index) instanceof List<?> list ? list : List.of();
    }

    // What is beyond any operator's need is dropped: a stream of a million numbers must not be kept.
    private boolean makeRoom() {
        if (size == numbers.length && size < most) {
            numbers = Arrays.copyOf(numbers, size * 2);
            objects = Arrays.copyOf(objects, size * 2);
        }
        return size < numbers.length;
    }
}
