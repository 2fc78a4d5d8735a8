package dev.shortlist.samples.dataset;

/// A CV as a file, and what it says.
public record GeneratedFile(String name, byte[] bytes, Truth truth) {

    @Override
    public String toString() {
        return name;
    }
}
