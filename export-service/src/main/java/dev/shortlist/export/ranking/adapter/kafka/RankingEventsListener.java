package dev.shortlist.export.ranking.adapter.kafka;

import dev.shortlist.contracts.event.RankingEvent;
import dev.shortlist.export.ranking.application.KeepRanking;
import dev.shortlist.starter.event.ListenerEdge;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class RankingEventsListener {

    private final ListenerEdge edge;
    private final KeepRanking rankings;

    RankingEventsListener(ListenerEdge edge, KeepRanking rankings) {
        this.edge = edge;
        this.rankings = rankings;
    }

    @KafkaListener(topics = RankingEvent.TOPIC)
    void on(ConsumerRecord<String, byte[]> message) {
        edge.once(message, RankingEvent.class, rankings::keep);
    }
}
