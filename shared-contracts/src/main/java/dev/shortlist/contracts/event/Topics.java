package dev.shortlist.contracts.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Every topic in the system. A topic has one writer: the service its name starts with (`audit` is written by all).
public enum Topics {
    UPLOADS(UploadEvent.TOPIC, UploadEvent.class, Scale.WIDE, Duration.ofDays(7)),
    CVS(CvEvent.TOPIC, CvEvent.class, Scale.WIDE, Duration.ofDays(30)),
    JOBS(JobEvent.TOPIC, JobEvent.class, Scale.NARROW, Duration.ofDays(30)),
    RANKINGS(RankingEvent.TOPIC, RankingEvent.class, Scale.NARROW, Duration.ofDays(30)),
    PARTNER_RANKINGS(PartnerRankingEvent.TOPIC, PartnerRankingEvent.class, Scale.NARROW, Duration.ofDays(7)),
    FILES(FileEvent.TOPIC, FileEvent.class, Scale.NARROW, Duration.ofDays(7)),
    AUDIT(AuditEvent.TOPIC, AuditEvent.class, Scale.NARROW, Duration.ofDays(30));

    /// What spring-kafka appends by default too.
    public static final String DEAD_LETTER_SUFFIX = "-dlt";

    private final String address;
    private final Class<? extends Event> family;
    private final Scale scale;
    private final Duration retention;

    Topics(String address, Class<? extends Event> family, Scale scale, Duration retention) {
        this.address = address;
        this.family = family;
        this.scale = scale;
        this.retention = retention;
    }

    public String address() {
        return address;
    }

    public String deadLetters() {
        return address + DEAD_LETTER_SUFFIX;
    }

    public Class<? extends Event> family() {
        return family;
    }

    public Scale scale() {
        return scale;
    }

    public Duration retention() {
        return retention;
    }

    /// The topic that this event goes to; each event belongs to exactly one family.
    public static Topics of(Event event) {
        return Arrays.stream(values())
                .filter(topic -> topic.family.isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no topic for " + event.getClass()));
    }

    public static Optional<Topics> at(@Nullable String address) {
        return Arrays.stream(values())
                .filter(topic -> topic.address.equals(address))
                .findFirst();
    }

    /// How many partitions a topic deserves; configuration gives each its number.
    public enum Scale {
        /// The pile itself passes here: as many partitions as parsers may run.
        WIDE,
        /// Aggregates that are few beside CVs.
        NARROW
    }
}
