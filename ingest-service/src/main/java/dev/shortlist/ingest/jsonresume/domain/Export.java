package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.ingest.cv.domain.CvContent;
import dev.shortlist.ingest.cv.domain.KeptCv;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A CV as a JSON Resume document. Its extension `meta.shortlist` carries what the standard can not say, and says what
/// that is.
public final class Export {

    public static final String EXTENSION = "shortlist";

    private Export() {}

    public static Map<String, Object> of(KeptCv cv, CvContent content) {
        var document = new LinkedHashMap<String, Object>();
        document.put("$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
        document.putAll(ResumeWriter.write(content.structuredData()));
        var meta = new LinkedHashMap<String, Object>();
        meta.put("version", "v1.0.0");
        meta.put(EXTENSION, extension(cv, content));
        document.put("meta", meta);
        return document;
    }

    private static Map<String, Object> extension(KeptCv cv, CvContent content) {
        var ours = new LinkedHashMap<String, Object>();
        ours.put("cv_id", cv.cvId());
        ours.put("candidate_id", cv.candidateId());
        ours.put("version", cv.version());
        ours.put("language", content.language());
        ours.put("engine", content.engine());
        ours.put("reference_date", content.referenceDate());
        ours.put("ats_score", content.ats().score());
        ours.put("structured_data", content.structuredData());
        ours.put("evidence", content.evidence());
        ours.put("losses", losses(content.structuredData()));
        return ours;
    }

    /// What only the extension says, by pointers into `structured_data`.
    static List<Loss> losses(StructuredCv cv) {
        var losses = new ArrayList<Loss>();
        if (cv.personalInfo().phones().stream()
                .anyMatch(phone -> !phone.equals(cv.personalInfo().phone()))) {
            losses.add(new Loss("/personal_info/phones", "JSON Resume has one phone"));
        }
        for (int i = 0; i < cv.experience().size(); i++) {
            var position = cv.experience().get(i);
            unwritten(losses, "/experience/" + i + "/start", position.start());
            unwritten(losses, "/experience/" + i + "/end", position.end());
        }
        for (int i = 0; i < cv.education().size(); i++) {
            unwritten(
                    losses, "/education/" + i + "/start", cv.education().get(i).start());
            unwritten(losses, "/education/" + i + "/end", cv.education().get(i).end());
        }
        for (int i = 0; i < cv.skills().size(); i++) {
            var skill = cv.skills().get(i);
            if (skill.id() != null || skill.months() != null) {
                losses.add(new Loss("/skills/" + i, "JSON Resume has no ids and months of use"));
            }
        }
        return losses;
    }

    private static void unwritten(List<Loss> losses, String path, @Nullable String date) {
        if (date != null && !ResumeWriter.isDate(date)) {
            losses.add(new Loss(path, "it is no date"));
        }
    }
}
