namespace LearningCycles.Samples.SisHost.Pages.Years;

/// <summary>A file that a form carries from step to step, so that the server keeps nothing of what was only looked at.</summary>
internal static class CarriedFile
{
    /// <summary>The most bytes: half as much again in the form, which takes 4 MiB for a field.</summary>
    internal const int MostBytes = 2 << 20;

    /// <summary>The file that is sent now, or else the one that the form carries; or why there is none.</summary>
    internal static async Task<(byte[]? Bytes, string? Refusal)> Read(
        IFormFile? sent,
        string? carried,
        CancellationToken cancel
    )
    {
        if (sent is null)
            return FromForm(carried);
        if (sent.Length > MostBytes)
            return (null, "The file has more than 2 MiB.\nMaybe it holds more than one school's year?");
        using var content = new MemoryStream();
        await sent.CopyToAsync(content, cancel);
        return (content.ToArray(), null);
    }

    /// <summary>The file as a hidden field holds it.</summary>
    internal static string Write(byte[] bytes) => Convert.ToBase64String(bytes);

    private static (byte[]? Bytes, string? Refusal) FromForm(string? carried)
    {
        if (string.IsNullOrEmpty(carried))
            return (null, "No file was given.");
        var bytes = new byte[(carried.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(carried, bytes, out var length)
            ? (bytes[..length], null)
            : (null, "The form is damaged. Choose the file again.");
    }
}
