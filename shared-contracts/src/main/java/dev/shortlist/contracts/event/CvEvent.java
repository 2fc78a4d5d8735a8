package dev.shortlist.contracts.event;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.Lists;
import dev.shortlist.contracts.cv.CvSection;
import dev.shortlist.contracts.cv.Evidence;
import dev.shortlist.contracts.cv.Features;
import dev.shortlist.contracts.cv.Integrity;
import dev.shortlist.contracts.cv.StructuredCv;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What became of a CV. Keyed by candidate, so that versions of one person arrive in order.
public sealed interface CvEvent extends Event {

    String TOPIC = "ingest.cv.v1";

    UUID cvId();

    /// A CV was read. `version` grows with every parse or correction of this CV; an older one must change nothing.
    record CvParsed(UUID cvId, UUID candidateId, long version, List<UUID> uploadIds, ReadCv cv, Instant parsedAt)
            implements CvEvent {

        public CvParsed {
            uploadIds = Lists.orEmpty(uploadIds);
        }

        @Override
        public String key() {
            return candidateId.toString();
        }
    }

    /// A person corrected what was read; carries the whole CV as it is now.
    record CvCorrected(
            UUID cvId,
            UUID candidateId,
            long version,
            List<UUID> uploadIds,
            ReadCv cv,
            String correctedBy,
            Instant correctedAt)
            implements CvEvent {

        public CvCorrected {
            uploadIds = Lists.orEmpty(uploadIds);
        }

        @Override
        public String key() {
            return candidateId.toString();
        }
    }

    /// A person said that two candidates are one: this CV of `formerCandidateId` is `candidateId`'s now. Carries
    /// the whole CV, since nothing of the former key's order holds under the new one. `receivedAt` is when the CV
    /// itself came.
    record CvReassigned(
            UUID cvId,
            UUID candidateId,
            UUID formerCandidateId,
            long version,
            List<UUID> uploadIds,
            ReadCv cv,
            Instant receivedAt,
            String reassignedBy,
            Instant reassignedAt)
            implements CvEvent {

        public CvReassigned {
            uploadIds = Lists.orEmpty(uploadIds);
        }

        @Override
        public String key() {
            return candidateId.toString();
        }
    }

    /// The same bytes came again in another upload: that batch means this CV too.
    record CvUploadedAgain(UUID cvId, UUID candidateId, UUID uploadId, Instant uploadedAt) implements CvEvent {

        @Override
        public String key() {
            return candidateId.toString();
        }
    }

    /// A file was not a CV that can be read. There is no candidate, so the CV's own id is the key.
    record CvRefused(UUID cvId, List<UUID> uploadIds, ErrorCode errorCode, String reason, Instant refusedAt)
            implements CvEvent {

        public CvRefused {
            uploadIds = Lists.orEmpty(uploadIds);
        }

        @Override
        public String key() {
            return cvId.toString();
        }
    }

    /// A CV was removed; nothing may be shown or found of it any more.
    record CvDeleted(UUID cvId, UUID candidateId, Instant deletedAt) implements CvEvent {

        @Override
        public String key() {
            return candidateId.toString();
        }
    }

    /// All that was read from a CV. Long sections are cut to keep the record small; `truncated` says so.
    record ReadCv(
            String filename,
            @Nullable String source,
            String language,
            String engine,
            LocalDate referenceDate,
            StructuredCv structuredData,
            List<CvSection> sections,
            double atsScore,
            Features features,
            Integrity integrity,
            Map<String, Evidence> evidence,
            String textHash,
            boolean truncated) {

        public ReadCv {
            sections = Lists.orEmpty(sections);
            evidence = Map.copyOf(evidence);
        }
    }
}
