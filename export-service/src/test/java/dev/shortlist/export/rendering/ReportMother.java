package dev.shortlist.export.rendering;

import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.job.Job;
import dev.shortlist.contracts.ranking.Decision;
import dev.shortlist.contracts.ranking.Factor;
import dev.shortlist.contracts.ranking.Gate;
import dev.shortlist.contracts.ranking.Proof;
import dev.shortlist.contracts.ranking.RankedCandidate;
import dev.shortlist.export.rendering.domain.JobSheet;
import dev.shortlist.export.rendering.domain.Report;
import dev.shortlist.export.rendering.domain.Result;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A job at a fictional bank and the people who want it.
public final class ReportMother {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final List<String> FACTORS =
            List.of("required_skills", "preferred_skills", "experience", "meaning", "education");
    private static final Map<String, Double> WEIGHTS = Map.of(
            "required_skills", 40.0, "preferred_skills", 10.0, "experience", 20.0, "meaning", 20.0, "education", 10.0);
    private static final List<String> NAMES = List.of(
            "Ada Lovelace",
            "ليلى الحسن",
            "Grace Hopper",
            "Mohamed عبد الرحمن El-Sayed",
            "Søren Ångström",
            "Владимир Иванов",
            "=HYPERLINK(\"http://example.org\",\"Click\")",
            "O'Brien, \"Pat\" 🚀 😀",
            "Katherine Johnson",
            "نور أحمد",
            "Alan Turing",
            "Hedy Lamarr");

    private ReportMother() {}

    public static Job aJob() {
        return new Job(
                UUID.fromString("0199f000-0000-7000-8000-000000000001"),
                3,
                "Senior Backend Engineer – Payments",
                "You build the service that moves money between 14 banks.\nYou own it in production.",
                "Cairo (hybrid)",
                "Full time",
                List.of("Java", "Spring Boot", "Apache Kafka", "PostgreSQL", "Docker"),
                List.of("Kubernetes", "Redis", "gRPC"),
                5.0,
                "BSc in Computer Science",
                List.of("English (C1)", "Arabic (native)"),
                new Job.Salary(42_000.0, 58_000.0, "EGP", "month"),
                Job.Status.OPEN);
    }

    public static Report aReport(int listed, int total) {
        return aReport(JobSheet.of(aJob()), listed, total);
    }

    public static Report aReport(JobSheet job, int listed, int total) {
        var ranking = UUID.fromString("0199f000-0000-7000-8000-0000000000aa");
        var origin = new Report.Origin(ranking, 2, total, "1", WEIGHTS, "rules", NOON);
        return new Report(job, origin, listed, FACTORS, NOON);
    }

    public static List<Result> results(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rank -> Result.of(ranked(rank)))
                .toList();
    }

    public static RankedCandidate ranked(int rank) {
        return ranked(rank, NAMES.get((rank - 1) % NAMES.size()));
    }

    public static RankedCandidate ranked(int rank, @Nullable String name) {
        var score = Math.max(Math.round((96.4 - rank * 5.3) * 10) / 10.0, 4.1);
        return new RankedCandidate(
                rank,
                1 + (rank - 1) / 3,
                new UUID(0x0199f00000007000L, 0x8000000000001000L + rank),
                new UUID(0x0199f00000007000L, 0x8000000000002000L + rank),
                name,
                score,
                score / 100,
                gates(rank),
                factors(score),
                List.of("Java", "Spring Boot", "Apache Kafka", "PostgreSQL", "قواعد البيانات"),
                rank == 1 ? List.of() : List.of("Docker", "Kubernetes"),
                List.of("Ran a payment platform for 9 million users", "Cut settlement time by 40%"),
                rank == 1 ? List.of() : List.of("No container platform named in the last three years"),
                rationale(rank),
                List.of("Invite to a technical interview"),
                List.of(
                        "Which part of the settlement service did you own yourself?",
                        "How did you prove that no payment was lost during the migration to Kafka?",
                        "ما أكبر تحدٍ واجهته في نقل النظام إلى Kafka؟"),
                List.of(
                        new Proof("required_skills/kafka", "Moved 14 services to Apache Kafka 3 with no downtime", 1),
                        new Proof("experience", "قدت فريقًا من 6 مهندسين لبناء منصة المدفوعات (2019 – 2024)", 2)),
                rank == 7 ? Integrity.Verdict.SUSPICIOUS : Integrity.Verdict.CLEAN,
                "rules",
                rank == 1 ? new Decision(Decision.Verdict.SHORTLIST, 1, "Met in Cairo, keen", "u-1", NOON) : null);
    }

    private static List<Gate> gates(int rank) {
        return List.of(
                new Gate("Arabic (native)", Gate.Met.YES, "اللغة الأم: العربية"),
                new Gate("5 years of Java", rank % 3 == 0 ? Gate.Met.NO : Gate.Met.YES, "Java, 2016 – present"),
                new Gate("Right to work in Egypt", rank == 1 ? Gate.Met.YES : Gate.Met.NO_DATA, null));
    }

    private static List<Factor> factors(double score) {
        return List.of(
                new Factor("required_skills", round(score * 0.40), 40),
                new Factor("preferred_skills", round(score * 0.10), 10),
                new Factor("experience", round(score * 0.20), 20),
                new Factor("meaning", round(score * 0.20), 20),
                new Factor("education", round(score * 0.10), 10));
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static String rationale(int rank) {
        return rank % 4 == 2
                ? "تستوفي ليلى جميع المهارات المطلوبة تقريبًا، ولديها 8 سنوات في أنظمة المدفوعات باستخدام Java و Kafka في بنك النيل."
                : "Eight years on payment systems, the last four as the owner of a Kafka based settlement service. "
                        + "All required skills are backed by dated work; Docker is named once, without a date.";
    }
}
