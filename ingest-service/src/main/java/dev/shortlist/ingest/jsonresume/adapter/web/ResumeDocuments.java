package dev.shortlist.ingest.jsonresume.adapter.web;

import dev.shortlist.contracts.ErrorCode;
import dev.shortlist.contracts.cv.StructuredCv;
import dev.shortlist.contracts.failure.Failure;
import dev.shortlist.ingest.IngestProperties;
import dev.shortlist.ingest.jsonresume.application.ImportResume.Document;
import dev.shortlist.ingest.jsonresume.domain.Export;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the bodies of requests as documents; as large as any file may be, which is more than other JSON.
@Component
class ResumeDocuments {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;
    private final DataSize most;

    ResumeDocuments(JsonMapper json, IngestProperties properties) {
        this.json = json;
        this.most = properties.maxFile();
    }

    Mono<Document> read(Flux<DataBuffer> body) {
        return body.collect(() -> new Gathered(most.toBytes()), Gathered::add)
                .publishOn(Schedulers.boundedElastic())
                .map(this::document);
    }

    private Document document(Gathered gathered) {
        if (gathered.isTooLarge()) {
            throw tooLarge(gathered.size());
        }
        var bytes = gathered.bytes();
        try {
            var tree = json.readTree(bytes);
            return new Document(bytes, json.convertValue(tree, FIELDS), ours(tree));
        } catch (JacksonException malformed) {
            throw new ServerWebInputException("not a JSON object", null, malformed);
        }
    }

    /// An extension that is not as we write it is as good as none.
    private @Nullable StructuredCv ours(JsonNode tree) {
        var ours = tree.path("meta").path(Export.EXTENSION).path("structured_data");
        try {
            var cv = ours.isObject() ? json.treeToValue(ours, StructuredCv.class) : null;
            return cv == null || cv.personalInfo() == null ? null : cv;
        } catch (JacksonException _) {
            return null;
        }
    }

    private Failure tooLarge(long size) {
        var limit = most.toMegabytes() + "MB";
        return new Failure(
                ErrorCode.FILE_TOO_LARGE,
                "Document is too large",
                "The document has " + size + " bytes; the limit is " + limit,
                Map.of("max_size", limit, "your_size", DataSize.ofBytes(size).toMegabytes() + "MB"),
                "Leave out what is no part of a CV, such as pictures");
    }
}
