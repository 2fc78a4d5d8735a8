package dev.shortlist.language.embedding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.document.Document;
import org.springframework.ai.embedding.Embedding;
import org.springframework.ai.embedding.EmbeddingModel;
import org.springframework.ai.embedding.EmbeddingRequest;
import org.springframework.ai.embedding.EmbeddingResponse;

/// Embeds text into 384 normalised dimensions with a model that ships in the jar; Arabic goes over the [EnglishBridge].
///
/// Thread-safe; equal texts have equal vectors, whoever asks and whatever else is embedded beside them.
public final class LocalEmbeddings implements EmbeddingModel {

    // The model has 256 positions; two mark the beginning and the end.
    private static final int LONGEST_PIECE = 254;
    static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /// How much of the machine embedding may take.
    ///
    /// `threadsPerCall` above 1 helps a single caller only; `cachedVectors` cost about 1.6 kB each.
    public record Settings(int threadsPerCall, int concurrentCalls, int cachedVectors) {

        public static Settings standard() {
            return new Settings(1, Math.max(1, Runtime.getRuntime().availableProcessors()), 1000);
        }
    }

    /// Created when first asked for.
    private static final class Standard {

        private static final LocalEmbeddings INSTANCE = new LocalEmbeddings(Settings.standard());
    }

    private final Settings settings;
    private final Semaphore calls;
    private final VectorCache cache;
    private volatile @Nullable Engine engine;

    private record Engine(WordPieces pieces, SentenceModel model) {}

    public LocalEmbeddings(Settings settings) {
        this.settings = settings;
        this.calls = new Semaphore(settings.concurrentCalls());
        this.cache = new VectorCache(settings.cachedVectors());
    }

    public static LocalEmbeddings standard() {
        return Standard.INSTANCE;
    }

    @Override
    public EmbeddingResponse call(EmbeddingRequest request) {
        List<float[]> vectors = embed(request.getInstructions());
        return new EmbeddingResponse(IntStream.range(0, vectors.size())
                .mapToObj(i -> new Embedding(vectors.get(i), i))
                .toList());
    }

    @Override
    public float[] embed(Document document) {
        String content = getEmbeddingContent(document);
        return embed(content == null ? "" : content);
    }

    @Override
    public float[] embed(String text) {
        VectorCache.Key key = VectorCache.key(text);
        float[] known = cache.get(key);
        if (known != null) {
            return known;
        }
        float[] vector = compute(EnglishBridge.bridge(text));
        cache.put(key, vector);
        return vector;
    }

    @Override
    public List<float[]> embed(List<String> texts) {
        var vectors = new float[texts.size()][];
        // Short ones first: memory then grows to its peak once.
        IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .forEach(i -> vectors[i] = embed(texts.get(i)));
        return List.of(vectors);
    }

    @Override
    public int dimensions() {
        return SentenceModel.DIMENSIONS;
    }

    /// Loads the model and runs it once, so that the first request does not wait for it.
    public void warmUp() {
        compute("warm");
    }

    private float[] compute(String text) {
        Engine ready = engine();
        int[] ids = ready.pieces().ids(text);
        float[] sum = new float[SentenceModel.DIMENSIONS];
        int from = 0;
        do {
            int to = Math.min(ids.length, from + LONGEST_PIECE);
            add(sum, run(ready, Arrays.copyOfRange(ids, from, to)));
            from = to;
        } while (from < ids.length);
        return normalised(sum);
    }

    // Tokens weigh the same in whichever piece they fall.
    private float[] run(Engine ready, int[] piece) {
        long[] framed = new long[piece.length + 2];
        framed[0] = ready.pieces().start();
        for (int i = 0; i < piece.length; i++) {
            framed[i + 1] = piece[i];
        }
        framed[framed.length - 1] = ready.pieces().end();
        calls.acquireUninterruptibly();
        try {
            return ready.model().sum(framed);
        } finally {
            calls.release();
        }
    }

    private Engine engine() {
        Engine ready = engine;
        if (ready == null) {
            synchronized (calls) {
                ready = engine;
                if (ready == null) {
                    ready = new Engine(
                            WordPieces.read(LocalEmbeddings.class, TOKENIZER),
                            new SentenceModel(settings.threadsPerCall()));
                    engine = ready;
                }
            }
        }
        return ready;
    }

    private static void add(float[] sum, float[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }

    private static float[] normalised(float[] vector) {
        double square = 0;
        for (float v : vector) {
            square += v * v;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
