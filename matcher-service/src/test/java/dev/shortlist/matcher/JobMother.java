package dev.shortlist.matcher;

import dev.shortlist.contracts.job.Job;
import dev.shortlist.matcher.job.domain.JobDraft;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Jobs to rank for.
public final class JobMother {

    public static final UUID BACKEND_ID = UUID.fromString("01990000-0000-7000-8000-000000000001");

    private JobMother() {}

    /// Asks for Java and Kafka, five years, a bachelor's degree and fluent English; would like Kubernetes.
    public static Job backendDeveloper() {
        return backendDraft().toJob(BACKEND_ID, 1);
    }

    public static JobDraft backendDraft() {
        return new JobDraft(
                "Backend Developer",
                "Build billing services that process payments as events.",
                "London",
                "full_time",
                List.of("Java", "Kafka"),
                List.of("Kubernetes"),
                5.0,
                "Bachelor in Computer Science",
                List.of("English (fluent)"),
                null);
    }

    public static Job backendDeveloperInArabic() {
        return new JobDraft(
                        "مطور واجهات خلفية",
                        "بناء خدمات الفوترة التي تعالج المدفوعات كأحداث.",
                        "لندن",
                        "full_time",
                        List.of("جافا", "كافكا"),
                        List.of("كوبرنيتس"),
                        5.0,
                        "بكالوريوس في علوم الحاسوب",
                        List.of("الإنجليزية (بطلاقة)"),
                        null)
                .toJob(BACKEND_ID, 1);
    }

    public static Job asking(List<String> required, List<String> preferred, @Nullable Double minYears) {
        return new JobDraft("Backend Developer", null, null, null, required, preferred, minYears, null, List.of(), null)
                .toJob(BACKEND_ID, 1);
    }

    public static Job withLanguages(String... languages) {
        return new JobDraft(
                        "Backend Developer",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(languages),
                        null)
                .toJob(BACKEND_ID, 1);
    }

    public static Job withEducation(String education) {
        return new JobDraft(
                        "Backend Developer", null, null, null, List.of(), List.of(), null, education, List.of(), null)
                .toJob(BACKEND_ID, 1);
    }
}
