package dev.shortlist.reader.hostile;

import static dev.shortlist.reader.Pdf.aPdf;

import java.util.List;

/// PDF locked with passwords, or with locks that are lies.
final class HostileLocks {

    private HostileLocks() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("pdf locked by RC4 of 40 bits", () -> locked("secret", 40)),
                new HostileFile("pdf locked by RC4", () -> locked("secret", 128)),
                new HostileFile("pdf locked by AES", () -> locked("secret", 256)),
                new HostileFile("pdf open by RC4 of 40 bits", () -> locked("", 40)),
                new HostileFile("pdf open by RC4", () -> locked("", 128)),
                new HostileFile("pdf open by AES", () -> locked("", 256)),
                new HostileFile("pdf locked for certificates", () -> lock("/Filter/Adobe.PubSec/V 4/Recipients[(x)]")),
                new HostileFile("pdf locked by an unknown lock", () -> lock("/Filter/NoSuchLock/V 9")),
                new HostileFile(
                        "pdf locked with an absurd key",
                        () -> lock("/Filter/Standard/V 2/R 3/Length 2000000000/P -1/O(x)/U(y)")),
                new HostileFile(
                        "pdf locked with a negative key",
                        () -> lock("/Filter/Standard/V 2/R 3/Length -8/P -1/O(x)/U(y)")),
                new HostileFile("pdf locked by nothing", () -> lock("")),
                new HostileFile(
                        "pdf locked by itself",
                        () -> lock("/Filter/Standard/V 5/R 6/CF<</StdCF 1 0 R>>/O 1 0 R/U 1 0 R")));
    }

    private static byte[] locked(String password, int bits) {
        return aPdf().text(50, 700, 9, "Ada Lovelace").lockedWith(password, bits);
    }

    private static byte[] lock(String entries) {
        return aPdf().text(50, 700, 9, "Ada")
                .trailer("/ID[(a)(b)]/Encrypt<<" + entries + ">>")
                .bytes();
    }
}
