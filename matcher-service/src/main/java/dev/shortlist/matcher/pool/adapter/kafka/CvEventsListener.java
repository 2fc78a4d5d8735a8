package dev.shortlist.matcher.pool.adapter.kafka;

import dev.shortlist.contracts.event.CvEvent;
import dev.shortlist.contracts.event.CvEvent.CvCorrected;
import dev.shortlist.contracts.event.CvEvent.CvDeleted;
import dev.shortlist.contracts.event.CvEvent.CvParsed;
import dev.shortlist.contracts.event.CvEvent.CvReassigned;
import dev.shortlist.contracts.event.CvEvent.CvRefused;
import dev.shortlist.contracts.event.CvEvent.CvUploadedAgain;
import dev.shortlist.matcher.pool.application.ForgetCv;
import dev.shortlist.matcher.pool.application.IndexCv;
import dev.shortlist.matcher.pool.application.IndexCv.Arrival;
import dev.shortlist.matcher.pool.application.JoinUpload;
import dev.shortlist.matcher.pool.application.RefuseCv;
import dev.shortlist.starter.event.ListenerEdge;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class CvEventsListener {

    private final ListenerEdge edge;
    private final IndexCv indexCv;
    private final JoinUpload joinUpload;
    private final ForgetCv forgetCv;
    private final RefuseCv refuseCv;

    CvEventsListener(ListenerEdge edge, IndexCv indexCv, JoinUpload joinUpload, ForgetCv forgetCv, RefuseCv refuseCv) {
        this.edge = edge;
        this.indexCv = indexCv;
        this.joinUpload = joinUpload;
        this.forgetCv = forgetCv;
        this.refuseCv = refuseCv;
    }

    @KafkaListener(topics = CvEvent.TOPIC)
    void on(ConsumerRecord<String, byte[]> message) {
        edge.once(message, CvEvent.class, this::effect);
    }

    private Mono<Void> effect(CvEvent event) {
        return switch (event) {
            case CvParsed parsed ->
                indexCv.index(new Arrival(
                        parsed.cvId(),
                        parsed.candidateId(),
                        parsed.version(),
                        parsed.uploadIds(),
                        parsed.cv(),
                        parsed.parsedAt()));
            case CvCorrected corrected ->
                indexCv.index(new Arrival(
                        corrected.cvId(),
                        corrected.candidateId(),
                        corrected.version(),
                        corrected.uploadIds(),
                        corrected.cv(),
                        corrected.correctedAt()));
            case CvReassigned reassigned ->
                indexCv.index(new Arrival(
                        reassigned.cvId(),
                        reassigned.candidateId(),
                        reassigned.version(),
                        reassigned.uploadIds(),
                        reassigned.cv(),
                        reassigned.receivedAt()));
            case CvUploadedAgain again -> joinUpload.join(again.cvId(), again.uploadId());
            case CvDeleted deleted -> forgetCv.forget(deleted.cvId());
            case CvRefused refused -> refuseCv.refuse(refused.cvId(), refused.errorCode(), refused.reason());
        };
    }
}
