package dev.shortlist.ingest.cv.adapter.kafka;

import dev.shortlist.contracts.event.UploadEvent;
import dev.shortlist.contracts.event.UploadEvent.CvReceived;
import dev.shortlist.ingest.cv.application.ReadReceivedCv;
import dev.shortlist.ingest.cv.application.ReadReceivedCv.ReadCv;
import dev.shortlist.starter.event.ListenerEdge;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

@Component
class UploadEventsListener {

    private final ListenerEdge edge;
    private final ReadReceivedCv read;

    UploadEventsListener(ListenerEdge edge, ReadReceivedCv read) {
        this.edge = edge;
        this.read = read;
    }

    @KafkaListener(topics = UploadEvent.TOPIC)
    void on(ConsumerRecord<String, byte[]> message) {
        edge.once(message, UploadEvent.class, this::read, read::keep);
    }

    private Mono<ReadCv> read(UploadEvent event) {
        return switch (event) {
            case CvReceived received -> read.read(received.cvId());
        };
    }
}
