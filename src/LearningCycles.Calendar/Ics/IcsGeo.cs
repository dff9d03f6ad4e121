namespace LearningCycles.Calendar.Ics;

/// <summary>A place on earth: GEO (RFC 5545 §3.8.1.6). The digits are written as they are given.</summary>
public sealed record IcsGeo
{
    /// <summary>A place.</summary>
    /// <param name="latitude">Degrees north of the equator, -90 to 90.</param>
    /// <param name="longitude">Degrees east of Greenwich, -180 to 180.</param>
    /// <exception cref="ArgumentException">The degrees are out of range.</exception>
    public IcsGeo(decimal latitude, decimal longitude)
    {
        Latitude = Degrees(latitude, 90, nameof(latitude));
        Longitude = Degrees(longitude, 180, nameof(longitude));
    }

    /// <summary>Degrees north of the equator.</summary>
    public decimal Latitude { get; }

    /// <summary>Degrees east of Greenwich.</summary>
    public decimal Longitude { get; }

    /// <summary>Latitude and longitude as in the file: <c>39.7;-105.0</c>.</summary>
    public override string ToString() => InvariantText.Of($"{Latitude};{Longitude}");

    private static decimal Degrees(decimal value, int most, string name) =>
        Guard.Against.InvalidInput(
            value,
            name,
            degrees => Math.Abs(degrees) <= most,
            InvariantText.Of(
                $"{name} is {value}, but has to be {-most} to {most} degrees.\nMaybe latitude and longitude are swapped?"
            )
        );
}
