package dev.shortlist.reader.hostile;

/// What became of one hostile file in the child process, as one line of its output.
record Outcome(String name, String result, long cpuMillis, long allocatedMegabytes, String detail) {

    static final String READ = "READ";

    static Outcome of(String line) {
        String[] cells = line.split("\t", -1);
        return new Outcome(cells[0], cells[1], Long.parseLong(cells[2]), Long.parseLong(cells[3]), cells[4]);
    }

    String line() {
        return String.join("\t", name, result, "" + cpuMillis, "" + allocatedMegabytes, detail);
    }
}
