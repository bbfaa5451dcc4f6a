#pragma once
#include <cmath>
#include <random>
#include <vector>

namespace mn::test {

// Vectors shaped as those of sentences are: topics within topics, of few dimensions that matter, and a common part in
// all of them. Independent random ones would have no neighbours to find.
class ClusteredVectors {
public:
    explicit ClusteredVectors(int dimensions, unsigned seed = 1) : m_dimensions(dimensions), m_random(seed)
    {
        m_common = draw(1.0);
        for (int i = 0; i < 40; ++i) {
            const auto topic = draw(1.0);
            for (int j = 0; j < 12; ++j)
                m_centres.push_back(sum(topic, draw(0.6)));
        }
        for (int i = 0; i < 32; ++i)
            m_axes.push_back(draw(1.0));
    }

    std::vector<float> next()
    {
        std::vector<float> vector = sum(m_common, m_centres[m_random() % m_centres.size()]);
        for (const auto &axis : m_axes) {
            const float weight = 0.25f * normal();
            for (size_t i = 0; i < vector.size(); ++i)
                vector[i] += weight * axis[i];
        }
        vector = sum(vector, draw(0.25));
        double squares = 0;
        for (const float value : vector)
            squares += double(value) * double(value);
        for (float &value : vector)
            value = float(value / std::sqrt(squares));
        return vector;
    }

private:
    float normal() { return float(m_normal(m_random)); }
    std::vector<float> draw(double size)
    {
        std::vector<float> vector(size_t(m_dimensions), 0.0f);
        for (float &value : vector)
            value = float(size) * normal();
        return vector;
    }
    static std::vector<float> sum(std::vector<float> a, const std::vector<float> &b)
    {
        for (size_t i = 0; i < a.size(); ++i)
            a[i] += b[i];
        return a;
    }

    int m_dimensions;
    std::mt19937 m_random;
    std::normal_distribution<double> m_normal;
    std::vector<float> m_common;
    std::vector<std::vector<float>> m_centres;
    std::vector<std::vector<float>> m_axes;
};

} // namespace mn::test
