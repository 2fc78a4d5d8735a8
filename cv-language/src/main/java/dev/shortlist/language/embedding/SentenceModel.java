package dev.shortlist.language.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The quantised MiniLM sentence model: ids of one text in, the mean of its token vectors out.
///
/// One text at a time on purpose. The model quantises its activations per run, so a text's vector would change a
/// little with its neighbours in a batch, and a ranking would not repeat.
final class SentenceModel {

    static final int DIMENSIONS = 384;
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    SentenceModel(int threads) {
        try (var options = new SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            // An arena would keep the memory of the longest text for ever.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            this.session = open(options);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model does not load", e);
        }
    }

    /// Sum over the tokens' vectors; the caller divides.
    float[] sum(long[] ids) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return sum((OnnxTensor) result.get(0), ids.length);
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence model fails on " + ids.length + " tokens", e);
        }
    }

    private static float[] sum(OnnxTensor output, int tokens) {
        FloatBuffer values = output.getFloatBuffer();
        float[] sum = new float[DIMENSIONS];
        for (int t = 0; t < tokens; t++) {
            for (int d = 0; d < DIMENSIONS; d++) {
                sum[d] += values.get(t * DIMENSIONS + d);
            }
        }
        return sum;
    }

    // Loaded from a file: as an array the model would need 23 MB of heap, if only for a moment.
    private OrtSession open(SessionOptions options) throws OrtException {
        Path file = null;
        try (InputStream model = SentenceModel.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException("The sentence model is missing from the class path");
            }
            file = Files.createTempFile("sentence-model", ".onnx");
            Files.copy(model, file, StandardCopyOption.REPLACE_EXISTING);
            return environment.createSession(file.toString(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    private static void delete(@Nullable Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
