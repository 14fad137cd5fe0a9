"""Windows of collection strategies and of the limitation watch."""
