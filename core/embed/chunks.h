#pragma once
#include "core/embed/embedder.h"

namespace mn {

// A part of a text, in UTF-16 units.
struct Chunk {
    qsizetype begin;
    qsizetype length;

    bool operator==(const Chunk &) const = default;
};

struct ChunkRule {
    int maxTokens;     // of a chunk's words, without the model's fixed tokens; at least 1
    int overlapTokens; // a chunk repeats up to so many of the one before, so that no thought is lost at a cut; under
                       // half
};

// Cuts a text where it cuts least: between paragraphs, else lines, else sentences, else words. A text that fits is one
// chunk; one without words is none; a word larger than a chunk is a chunk of its own (the model cuts it). Every word
// lies in some chunk, chunks go forward, and each is a piece of the text as it stands.
std::vector<Chunk> chunkText(QStringView text, std::span<const WordSpan> words, ChunkRule rule);

// For this embedder's model; a memory's score is that of its best chunk.
Result<std::vector<Chunk>> chunkText(QStringView text, Embedder &embedder);

} // namespace mn
