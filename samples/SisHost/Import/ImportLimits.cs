namespace LearningCycles.Samples.SisHost.Import;

/// <summary>What an import may cost. A file of a stranger is never read without a bound.</summary>
public sealed record ImportLimits
{
    /// <summary>Bounds that a large district's export stays within.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The most bytes of a zip file itself.</summary>
    public long MaxZipBytes { get; init; } = 64 << 20;

    /// <summary>The most entries of a zip file or files of a folder.</summary>
    public int MaxEntries { get; init; } = 200;

    /// <summary>The most bytes of one file, unpacked.</summary>
    public long MaxFileBytes { get; init; } = 128 << 20;

    /// <summary>The most bytes of all files together, unpacked.</summary>
    public long MaxTotalBytes { get; init; } = 256 << 20;

    /// <summary>How many times larger than packed a file may be, once it is larger than <see cref="RatioFrom" />: exports shrink to a twentieth, a bomb to a thousandth.</summary>
    public int MaxRatio { get; init; } = 200;

    /// <summary>From how many unpacked bytes on <see cref="MaxRatio" /> holds: a small file may be one word over and over.</summary>
    public long RatioFrom { get; init; } = 1 << 20;

    /// <summary>The most rows of one file.</summary>
    public int MaxRows { get; init; } = 2_000_000;

    /// <summary>The most bell schedules or terms of one school's year, periods of one bell schedule, and events of one date.</summary>
    public int MaxParts { get; init; } = 400;

    /// <summary>The most characters of one value that is no list.</summary>
    public int MaxValueLength { get; init; } = 1024;
}
