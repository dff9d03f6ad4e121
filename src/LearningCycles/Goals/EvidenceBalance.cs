using System.Numerics;
using System.Runtime.InteropServices;

namespace LearningCycles.Goals;

/// <summary>How broad the evidence for a goal is. Computed from the data points; those with a blank summary do not count.</summary>
/// <param name="Qualitative">How many data points are described.</param>
/// <param name="Quantitative">How many are counted.</param>
/// <param name="Sources">From how many different sources they come.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EvidenceBalance(int Qualitative, int Quantitative, int Sources)
{
    /// <summary>How many data points there are.</summary>
    public int Count => Qualitative + Quantitative;

    /// <summary>Whether both kinds are there.</summary>
    public bool IsMixed => Qualitative > 0 && Quantitative > 0;

    /// <summary>The numbers: <c>2 (1 qualitative, 1 quantitative) from 2 sources</c>.</summary>
    public override string ToString() =>
        InvariantText.Of($"{Count} ({Qualitative} qualitative, {Quantitative} quantitative) from {Sources} sources");

    /// <summary>The balance of these data points.</summary>
    /// <example>
    /// <code>
    /// var balance = EvidenceBalance.Of([
    ///     new(DataKind.Quantitative, DataSource.StudentData, new(2026, 8, 28), "41 % on the exit ticket"),
    ///     new(DataKind.Quantitative, DataSource.StudentWork, new(2026, 8, 31), "9 of 26 captions give a reason"),
    /// ]);
    /// Console.WriteLine(balance.IsMixed ? balance : $"{balance}: described data is missing");
    /// // 2 (0 qualitative, 2 quantitative) from 2 sources: described data is missing
    /// </code>
    /// </example>
    public static EvidenceBalance Of(ValueList<DataPoint> dataPoints)
    {
        int qualitative = 0,
            quantitative = 0,
            sources = 0;
        foreach (var point in Guard.Against.Null(dataPoints))
        {
            if (string.IsNullOrWhiteSpace(point.Summary))
                continue;
            if (point.Kind == DataKind.Quantitative)
                quantitative++;
            else
                qualitative++;
            sources |= 1 << (int)point.Source;
        }
        return new(qualitative, quantitative, BitOperations.PopCount((uint)sources));
    }
}
