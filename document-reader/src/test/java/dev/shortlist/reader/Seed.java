package dev.shortlist.reader;

import java.util.Random;
import java.util.function.Function;

/// A good file in a state in which it can be spoilt: packed, or opened up so that the packing stays right.
record Seed(String name, byte[] open, Function<byte[], byte[]> closing) {

    static Seed asIs(String name, byte[] bytes) {
        return new Seed(name, bytes, Function.identity());
    }

    byte[] whole() {
        return closing.apply(open);
    }

    byte[] mutated(Random random) {
        return closing.apply(Mutations.some(open, random));
    }
}
